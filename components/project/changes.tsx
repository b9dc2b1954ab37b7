import type { Language } from "../../domain/languages";
import type { Change } from "../../domain/project/difference";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";

/** What changed between two versions, field by field. */
export function Changes({
  language,
  changes,
  caption,
}: {
  readonly language: Language;
  readonly changes: readonly Change[];
  readonly caption: string;
}) {
  const t = translator(language, "publicPages");
  if (changes.length === 0) return <p>{t("history.nothing")}</p>;
  return (
    <Table
      caption={caption}
      rows={changes}
      rowKey={({ path }) => path}
      columns={[
        {
          key: "field",
          heading: t("history.field"),
          rowHeading: true,
          cell: ({ path }) => <code>{path}</code>,
        },
        { key: "before", heading: t("history.before"), cell: ({ before }) => printed(before) },
        { key: "after", heading: t("history.after"), cell: ({ after }) => printed(after) },
      ]}
    />
  );
}

/** A value as a reader can take it in: texts and numbers as they are, what is composed as its parts. */
function printed(value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  if (Array.isArray(value)) return value.length === 0 ? "—" : value.map(printed).join("; ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== "" && !(Array.isArray(part) && part.length === 0))
    .map(([name, part]) => `${name}: ${printed(part)}`)
    .join(", ");
}
