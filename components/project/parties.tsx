import type { Language } from "../../domain/languages";
import type { PublicParty } from "../../domain/project/public";
import { pathOn } from "../../domain/reading";
import { formatNumber } from "../../messages/format-number";
import type { PlaceNames } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { Origins } from "./origins";
import { Name } from "./record-text";

/** The parties of a project: who, in which role, from where. */
export function Parties({
  language,
  parties,
  placeNames,
  asOf = null,
}: {
  readonly language: Language;
  readonly placeNames: PlaceNames;
  readonly parties: readonly PublicParty[];
  /** The day on which they are read, which their links keep. */
  readonly asOf?: string | null;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const withParents = parties.some(({ parentOrigin }) => parentOrigin);
  const withShares = parties.some(({ sharePercent }) => sharePercent);
  return (
    <Table
      caption={t("project.parties")}
      captionHidden
      rows={parties}
      rowKey={({ organization, role }) => `${organization.id} ${role}`}
      columns={[
        {
          key: "organization",
          heading: t("project.organization"),
          rowHeading: true,
          cell: ({ organization }) => (
            <a href={pathOn(`/${language}/organizations/${organization.id}`, asOf)}>
              <Name texts={organization.names} language={language} />
            </a>
          ),
        },
        { key: "role", heading: t("project.role"), cell: ({ role }) => words(`role.${role}`) },
        {
          key: "origin",
          heading: t("project.originAtSigning"),
          cell: ({ origins }) => <Origins {...{ language, placeNames, asOf }} origins={origins} />,
        },
        ...(withParents
          ? [
              {
                key: "parent",
                heading: t("project.parentOrigin"),
                cell: ({ parentOrigin }: PublicParty) =>
                  parentOrigin && <Origins {...{ language, placeNames, asOf }} origins={[parentOrigin]} />,
              },
            ]
          : []),
        ...(withShares
          ? [
              {
                key: "share",
                heading: t("project.share"),
                number: true,
                cell: ({ sharePercent }: PublicParty) => sharePercent && formatNumber(language, sharePercent),
              },
            ]
          : []),
      ]}
    />
  );
}
