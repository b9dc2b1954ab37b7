import type { RecordState } from "../../domain/dashboard-query";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";

/** How many records stand in a state. */
interface StateLine {
  readonly state: RecordState;
  readonly counted: number;
  readonly uncounted: number;
}

/** How many of the records are published, drafts, in review; and how many are in no figure. */
export function StatesTable({
  language,
  lines,
  pathOf,
}: {
  readonly language: Language;
  readonly lines: readonly StateLine[];
  readonly pathOf: (state: RecordState, counted: "in" | "out") => string;
}) {
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const number = (records: number, href: string) =>
    records === 0 ? (
      <span className="text-soft">0</span>
    ) : (
      <a href={href}>{formatNumber(language, records)}</a>
    );
  return (
    <>
      <Table
        caption={t("states.title")}
        captionHidden
        rows={lines}
        rowKey={({ state }) => state}
        columns={[
          {
            key: "state",
            heading: t("states.state"),
            rowHeading: true,
            cell: ({ state }) => words(`draftState.${state}`),
          },
          {
            key: "counted",
            heading: t("states.counted"),
            number: true,
            cell: ({ state, counted }) => number(counted, pathOf(state, "in")),
          },
          {
            key: "uncounted",
            heading: t("states.uncounted"),
            number: true,
            cell: ({ state, uncounted }) => number(uncounted, pathOf(state, "out")),
          },
        ]}
      />
      {lines.some(({ uncounted }) => uncounted > 0) && (
        <p className="pt-2 text-[14px] leading-5 text-soft">{t("states.uncountedHelp")}</p>
      )}
    </>
  );
}
