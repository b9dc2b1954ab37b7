import { clockIn } from "@/app/_server/read-settings";
import { Table } from "@/components/ui/table";
import type { ListedImport } from "@/db/imports/list-imports";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** Every import: what, by whom, how many, and what became of it. */
export async function ImportsTable({
  language,
  imports,
}: {
  readonly language: Language;
  readonly imports: readonly ListedImport[];
}) {
  const t = translator(language, "imports");
  if (imports.length === 0) return <p className="text-soft">{t("listEmpty")}</p>;
  const clock = await clockIn(language);
  return (
    <Table
      caption={t("listTitle")}
      captionHidden
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "table",
          heading: t("columnTable"),
          rowHeading: true,
          cell: ({ id, file }) => (
            <a href={`/${language}/desk/import/${id}`}>
              {file ? <span translate="no">{file}</span> : t("pasted")}
            </a>
          ),
        },
        { key: "by", heading: t("columnBy"), cell: ({ by }) => <span translate="no">{by}</span> },
        {
          key: "rows",
          heading: t("columnRows"),
          number: true,
          cell: ({ rows }) => formatNumber(language, rows),
        },
        {
          key: "added",
          heading: t("columnAdded"),
          number: true,
          cell: ({ state, added }) => (state === "open" ? "" : formatNumber(language, added)),
        },
        { key: "state", heading: t("columnState"), cell: (one) => stateOf(language, one, clock) },
      ]}
    />
  );
}

function stateOf(
  language: Language,
  { state, doneAt, undoneAt, undoneBy }: ListedImport,
  clock: (at: Date) => string,
): string {
  const t = translator(language, "imports");
  const at = (instant: Date | null) => (instant ? clock(instant) : "");
  if (state === "open") return t("state.open");
  if (state === "done") return t("state.done", { at: at(doneAt) });
  return t("state.undone", { name: undoneBy ?? "", at: at(undoneAt) });
}
