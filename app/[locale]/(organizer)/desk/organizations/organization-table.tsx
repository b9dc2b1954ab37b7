import type { ReactNode } from "react";
import { Name } from "@/components/project/record-text";
import { Table } from "@/components/ui/table";
import type { KnownOrganization } from "@/db/administration/organizations";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** Organizations with what tells them apart. `linkTo` is where the name of each leads. */
export function OrganizationTable({
  language,
  caption,
  rows,
  linkTo,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly rows: readonly KnownOrganization[];
  readonly linkTo: (organization: KnownOrganization) => string;
}) {
  const t = translator(language, "organizations");
  const words = translator(language, "words");
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "names",
          heading: t("names"),
          rowHeading: true,
          cell: (row) => (
            <a href={linkTo(row)}>
              <Name texts={row.names} language={language} />
            </a>
          ),
        },
        {
          key: "others",
          heading: t("otherNames"),
          cell: (row) => <OtherNames language={language} row={row} />,
        },
        { key: "kind", heading: t("kind"), cell: ({ kind }) => words(`organizationKind.${kind}`) },
        {
          key: "identifiers",
          heading: t("identifiers"),
          cell: ({ identifiers }) => identifierList(identifiers),
        },
        {
          key: "projects",
          heading: t("projects"),
          number: true,
          cell: ({ projects }) => formatNumber(language, projects),
        },
      ]}
    />
  );
}

/** Its names in the other languages, and its aliases. */
export function OtherNames({
  language,
  row,
}: {
  readonly language: Language;
  readonly row: KnownOrganization;
}) {
  const named = Object.entries(row.names).filter(([written]) => written !== language);
  const shown = [
    ...named.map(([written, name]) => (
      <span key={written} lang={written}>
        {name}
      </span>
    )),
    ...row.aliases.map((alias) => (
      <span key={alias} translate="no">
        {alias}
      </span>
    )),
  ];
  return (
    <ul className="plain-list dots text-[15px]">
      {shown.map((name, at) => (
        <li key={at}>{name}</li>
      ))}
    </ul>
  );
}

export const identifierList = (identifiers: KnownOrganization["identifiers"]): ReactNode =>
  identifiers.length > 0 &&
  identifiers.map(({ scheme, value }) => (
    <span key={`${scheme} ${value}`} className="block">
      {scheme} {value}
    </span>
  ));
