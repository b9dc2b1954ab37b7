import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import type { PublicProject } from "../../domain/project/public";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { PositionAmounts } from "../project/amounts";
import { Name, RecordText } from "../project/record-text";
import { Table } from "../ui/table";

/** One of two records that are compared. */
export interface Compared {
  readonly name: string;
  readonly content: Omit<PublicProject, "files" | "reference" | "version" | "firstPublishedAt" | "updatedAt">;
}

interface Row {
  readonly fact: string;
  readonly of: (content: Compared["content"]) => ReactNode;
}

/** Two records of what may be one project, fact by fact: the one that stays first. */
export function SideBySide({
  language,
  staying,
  ending,
}: {
  readonly language: Language;
  readonly staying: Compared;
  readonly ending: Compared;
}) {
  const t = translator(language, "merging");
  return (
    <Table
      caption={t("side")}
      captionHidden
      rows={[...recordRows(language), ...partRows(language)]}
      rowKey={({ fact }) => fact}
      columns={[
        { key: "fact", heading: t("fact"), rowHeading: true, cell: ({ fact }) => fact },
        { key: "stays", heading: t("stays", { name: staying.name }), cell: ({ of }) => of(staying.content) },
        { key: "ends", heading: t("ends", { name: ending.name }), cell: ({ of }) => of(ending.content) },
      ]}
    />
  );
}

function recordRows(language: Language): Row[] {
  const t = translator(language, "merging");
  const words = translator(language, "words");
  const fields = translator(language, "desk");
  return [
    {
      fact: fields("fields.title"),
      of: ({ title, originalLanguage }) => (
        <RecordText texts={title} language={language} original={originalLanguage} />
      ),
    },
    {
      fact: t("counts"),
      of: ({ position }) =>
        position ? (
          <>
            <span className="block">{words(`class.${position.class}`)}</span>
            {formatDate(language, position.signed)}
          </>
        ) : (
          <span className="text-soft">{t("notCounted")}</span>
        ),
    },
    {
      fact: fields("fields.amount"),
      of: ({ position }) =>
        position && (
          <PositionAmounts language={language} amounts={position.amounts} withheld={position.withheld} />
        ),
    },
    {
      fact: t("parties"),
      of: ({ parties }) => (
        <ul className="plain-list">
          {parties.length === 0 && <NotKnown language={language} />}
          {parties.map(({ organization, role }) => (
            <li key={`${organization.id} ${role}`}>
              <Name texts={organization.names} language={language} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      fact: fields("fields.domains"),
      of: ({ domains }) => (
        <ul className="plain-list commas">
          {domains.length === 0 && <NotKnown language={language} />}
          {domains.map(({ code, labels }) => (
            <li key={code}>
              <Name texts={labels} language={language} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      fact: words("dimension.edition"),
      of: ({ edition }) =>
        edition ? <Name texts={edition.names} language={language} /> : words("noEdition"),
    },
  ];
}

function partRows(language: Language): Row[] {
  const t = translator(language, "merging");
  return [
    { fact: t("agreements"), of: ({ agreements }) => agreements.length },
    { fact: t("milestones"), of: ({ milestones }) => milestones.length },
    { fact: t("claims"), of: ({ claims }) => claims.length },
    { fact: t("sources"), of: ({ sources }) => sources.length },
  ];
}

function NotKnown({ language }: { readonly language: Language }) {
  return <li className="text-soft">{translator(language, "words")("notKnown")}</li>;
}
