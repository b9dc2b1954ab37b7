import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import type { ChangeInWords } from "./change-words";
import { ChangedText, markedWords } from "./changed-text";

/** Changed fields with what stood there before and what stands there now; in longer texts the words that differ are marked. */
export function ChangeTable({
  language,
  caption,
  headings,
  changes,
  empty,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly headings: { readonly field: string; readonly before: string; readonly after: string };
  readonly changes: readonly ChangeInWords[];
  /** Stands where a version has nothing. */
  readonly empty: string;
}) {
  const rows = changes.map((change) => ({ ...change, runs: markedWords(change.before, change.after) }));
  const side = (runs: (typeof rows)[number]["runs"], which: "removed" | "added", text: string) =>
    runs ? <ChangedText language={language} runs={runs} side={which} /> : text || empty;
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={({ path }) => path}
        columns={[
          { key: "field", heading: headings.field, rowHeading: true, cell: ({ field }) => field },
          {
            key: "before",
            heading: headings.before,
            cell: ({ runs, before }) => side(runs, "removed", before),
          },
          { key: "after", heading: headings.after, cell: ({ runs, after }) => side(runs, "added", after) },
        ]}
      />
      {rows.some(({ runs }) => runs) && (
        <p className="pt-2 text-[15px] text-soft">{translator(language, "reviewing")("difference.note")}</p>
      )}
    </>
  );
}
