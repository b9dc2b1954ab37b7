import type { ReactNode } from "react";
import { Evidence, stepInWords } from "@/components/desk/evidence";
import { PositionAmounts } from "@/components/project/amounts";
import { Name } from "@/components/project/record-text";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PublicNames } from "@/db/projects/public-names";
import { type PublicContent, publicContent } from "@/db/projects/public-projection";
import type { BatchLine } from "@/db/projects/review-batch";
import { type Language, textIn } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import { type Doubtful, doubtsOf } from "@/domain/project/doubts";
import { gapsOf } from "@/domain/project/gaps";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";

interface Props {
  readonly language: Language;
  readonly lines: readonly BatchLine[];
  readonly names: PublicNames;
  /** In the register's zone, `YYYY-MM-DD`. */
  readonly today: string;
}

interface Row {
  readonly line: BatchLine;
  readonly content: PublicContent;
  readonly doubts: ReadonlySet<Doubtful>;
}

/** A line for each version that waits: ticked until it is struck out, doubtful cells marked in words. */
export function Lines({ language, lines, names, today }: Props) {
  const t = translator(language, "reviewing");
  const rows = lines.map((line) => ({
    line,
    content: publicContent(line.document, names),
    doubts: doubtsOf(line.document, today),
  }));
  return (
    <Table
      caption={t("batch.caption")}
      captionHidden
      rows={rows}
      rowKey={({ line }) => `${line.project} ${line.version}`}
      columns={[
        tick(language),
        title(language),
        ...factColumns(language),
        ...(lines.some(({ toCheck }) => toCheck.length > 0) ? [steps(language)] : []),
        gaps(language),
      ]}
    />
  );
}

function Title({ language, document }: { readonly language: Language; readonly document: ProjectDocument }) {
  const { text, language: spoken } = textIn(document.title, language, document.originalLanguage);
  return text ? <span lang={spoken}>{text}</span> : translator(language, "desk")("untitled");
}

function tick(language: Language): Column<Row> {
  const t = translator(language, "reviewing");
  return {
    key: "line",
    heading: t("batch.publish"),
    cell: ({ line: { project, version, document } }) => (
      <label className="choice inline-flex">
        <input type="checkbox" name="line" value={`${project}:${version}`} defaultChecked />
        <span className="visually-hidden">
          {t("batch.publish")} <Title language={language} document={document} />
        </span>
      </label>
    ),
  };
}

function title(language: Language): Column<Row> {
  const t = translator(language, "reviewing");
  return {
    key: "title",
    heading: translator(language, "desk")("columnProject"),
    rowHeading: true,
    cell: (row) => {
      const { project, version, reference, savedBy } = row.line;
      return (
        <Marked language={language} row={row} of="title">
          <a href={`/${language}/desk/projects/${project}/review`}>
            <Title language={language} document={row.line.document} />
          </a>
          <span className="block text-[15px] text-soft">
            {reference && `${t("batch.correction", { reference })} · `}
            {t("batch.version", { version: String(version), name: savedBy.name })}
          </span>
        </Marked>
      );
    },
  };
}

function factColumns(language: Language): Column<Row>[] {
  const t = translator(language, "reviewing");
  const words = translator(language, "words");
  const column = (
    key: string,
    heading: string,
    of: Doubtful,
    cell: (content: PublicContent) => ReactNode,
  ) => ({
    key,
    heading,
    cell: (row: Row) => (
      <Marked language={language} row={row} of={of}>
        {cell(row.content)}
      </Marked>
    ),
  });
  return [
    column("parties", t("batch.columnParties"), "parties", ({ parties }) =>
      parties.map(({ organization, role }) => (
        <span key={`${organization.id} ${role}`} className="block">
          <Name texts={organization.names} language={language} />
        </span>
      )),
    ),
    column("class", words("dimension.class"), "class", ({ position }) =>
      position ? words(`class.${position.class}`) : translator(language, "merging")("notCounted"),
    ),
    column("amount", t("batch.columnAmount"), "amount", ({ position }) =>
      position ? (
        <PositionAmounts language={language} amounts={position.amounts} withheld={position.withheld} />
      ) : null,
    ),
    column("ceremony", t("batch.columnCeremony"), "date", ({ position, agreements, edition }) => {
      const ceremony = agreements.findLast((agreement) => agreement.ceremony)?.ceremony;
      const at = ceremony?.names ?? edition?.names;
      return (
        <>
          {at && <Name texts={at} language={language} />}
          <span className="block text-[15px] text-soft">
            {position && formatDate(language, position.signed)}
          </span>
        </>
      );
    }),
  ];
}

/** A box for each step of which the evidence may be checked, the evidence beside it. */
function steps(language: Language): Column<Row> {
  return {
    key: "steps",
    heading: translator(language, "following")("verify.columnSteps"),
    cell: ({ line: { project, toCheck, document } }) =>
      toCheck.map((step) => (
        <div key={step.key}>
          <label className="choice">
            <input type="checkbox" name="verified" value={`${project}:${step.key}`} />
            <span>{stepInWords(language, step)}</span>
          </label>
          <Evidence language={language} step={step} sources={document.sources} />
        </div>
      )),
  };
}

function gaps(language: Language): Column<Row> {
  const t = translator(language, "desk");
  return {
    key: "gaps",
    heading: translator(language, "reviewing")("batch.columnGaps"),
    cell: ({ line }) => {
      const kinds = [...new Set(gapsOf(line.document).map(({ kind }) => kind))];
      if (kinds.length === 0)
        return <span className="text-soft">{translator(language, "reviewing")("batch.nothing")}</span>;
      return kinds.map((kind) => (
        <span key={kind} className="block text-[15px]">
          {t(`gaps.${kind}`)}
        </span>
      ));
    },
  };
}

function Marked({
  language,
  row,
  of,
  children,
}: {
  readonly language: Language;
  readonly row: Row;
  readonly of: Doubtful;
  readonly children: ReactNode;
}) {
  return (
    <>
      {children}
      {row.doubts.has(of) && (
        <span className="block">
          <Tag>{translator(language, "reviewing")("batch.doubtful")}</Tag>
        </span>
      )}
    </>
  );
}
