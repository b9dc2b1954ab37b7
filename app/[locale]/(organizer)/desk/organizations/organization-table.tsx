import type { ReactNode } from "react";
import { Name } from "@/components/project/record-text";
import { Table } from "@/components/ui/table";
import type { KnownOrganization } from "@/db/administration/organizations";
import { type Language, textIn } from "@/domain/languages";
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
          cell: (row) => otherNames(language, row),
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

/** Its names in the other languages, and its aliases: what does not stand beside it already. */
function otherNames(language: Language, { names, aliases }: KnownOrganization): ReactNode {
  const shown = textIn(names, language).text;
  const others = [...new Set([...Object.values(names), ...aliases])].filter((name) => name !== shown);
  return (
    others.length > 0 && (
      <ul className="plain-list dots text-[15px]" translate="no">
        {others.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    )
  );
}

const identifierList = (identifiers: KnownOrganization["identifiers"]): ReactNode =>
  identifiers.length > 0 &&
  identifiers.map(({ scheme, value }) => (
    <span key={`${scheme} ${value}`} className="block">
      {scheme} {value}
    </span>
  ));
