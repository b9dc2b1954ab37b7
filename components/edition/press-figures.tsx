import type { PressFigures as Figures, PressFigure, PressPartition } from "../../domain/edition";
import { type Language, textIn } from "../../domain/languages";
import { addParts, type Verdict, verdict } from "../../domain/press";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { Name } from "../project/record-text";
import { SourceLine } from "../project/sources";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { plainValue, pressValue, sumValue } from "./press-value";

/** What the press and the organisers gave as totals, and how their parts add up. Never part of the register's sums. */
export function PressFigures({ language, press }: { readonly language: Language; readonly press: Figures }) {
  const t = translator(language, "publicPages");
  return (
    <div className="grid gap-8">
      <FigureTable language={language} caption={t("press.totals")} figures={press.wholes} />
      {press.partitions.map((partition) => (
        <Partition key={partition.id} language={language} partition={partition} />
      ))}
    </div>
  );
}

function FigureTable({
  language,
  caption,
  figures,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly figures: readonly PressFigure[];
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={caption}
      rows={figures}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "scope",
          heading: t("press.scope"),
          rowHeading: true,
          cell: ({ scopes, unconfirmed }) => (
            <>
              <Name texts={scopes} language={language} /> {unconfirmed && <Tag>{words("unconfirmed")}</Tag>}
            </>
          ),
        },
        {
          key: "measure",
          heading: t("press.measure"),
          cell: ({ measure }) => words(`pressMeasure.${measure}`),
        },
        {
          key: "value",
          heading: t("press.value"),
          number: true,
          cell: (figure) => (
            <>
              <span className="font-semibold">{pressValue(language, figure)}</span>
              <span className="block text-[14px] text-soft" lang={figure.source.language ?? undefined}>
                {figure.asPrinted}
              </span>
            </>
          ),
        },
        {
          key: "date",
          heading: t("press.date"),
          cell: ({ date }) => date && formatDate(language, date),
        },
        {
          key: "source",
          heading: t("claims.source"),
          cell: ({ source }) => <SourceLine language={language} source={source} />,
        },
      ]}
    />
  );
}

function Partition({
  language,
  partition,
}: {
  readonly language: Language;
  readonly partition: PressPartition;
}) {
  const t = translator(language, "publicPages");
  const { whole, parts, complete, names } = partition;
  const sum = addParts(parts.map((part) => ({ ...part, whole: whole.id })));
  return (
    <div className="grid gap-3">
      <FigureTable
        language={language}
        caption={t("press.partition", {
          name: textIn(names, language).text,
          whole: pressValue(language, whole),
          measure: translator(language, "words")(`pressMeasure.${whole.measure}`),
        })}
        figures={parts}
      />
      <Notice>
        <VerdictWords
          language={language}
          unit={whole.unit}
          sum={sumValue(language, sum, whole.unit)}
          whole={pressValue(language, whole)}
          verdict={verdict(whole, sum, complete)}
        />
      </Notice>
    </div>
  );
}

/** How a sum stands to a printed total, in words. */
function VerdictWords({
  language,
  unit,
  sum,
  whole,
  verdict: found,
}: {
  readonly language: Language;
  readonly unit: string;
  readonly sum: string;
  readonly whole: string;
  readonly verdict: Verdict;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const amount = (value: string) => plainValue(language, value.replace(/^-/, ""), unit);
  const sentence = {
    agrees: () => t("press.agrees"),
    "agrees-within-rounding": () => t("press.rounding"),
    "not-itemised": () =>
      t("press.notItemised", { remainder: "remainder" in found ? amount(found.remainder) : "" }),
    differs: () => t("press.differs", { by: "by" in found ? amount(found.by) : "" }),
  }[found.verdict];
  const [stop, space] = language === "zh" ? ["。", ""] : [".", " "];
  return (
    <p>
      <strong>
        {words(`verdict.${found.verdict}`)}
        {stop}
      </strong>
      {[t("press.sum", { sum, whole }), sentence()].map((said) => `${space}${said}`)}
    </p>
  );
}
