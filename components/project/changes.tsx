import { type Language, languages } from "../../domain/languages";
import type { Change } from "../../domain/project/difference";
import { desk } from "../../messages/en/desk";
import { translator } from "../../messages/translator";
import type { DocumentNames } from "../desk/document-names";
import { valueInWords } from "../desk/value-in-words";
import { Table } from "../ui/table";

/** What changed between two versions, field by field. */
export function Changes({
  language,
  changes,
  caption,
  names,
}: {
  readonly language: Language;
  readonly changes: readonly Change[];
  readonly caption: string;
  readonly names: DocumentNames;
}) {
  const t = translator(language, "publicPages");
  const printed = (path: string, value: unknown) =>
    value === undefined ? "—" : valueInWords(path, value, language, names) || "—";
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
          cell: ({ path }) => fieldInWords(path, language),
        },
        { key: "before", heading: t("history.before"), cell: ({ path, before }) => printed(path, before) },
        { key: "after", heading: t("history.after"), cell: ({ path, after }) => printed(path, after) },
      ]}
    />
  );
}

/** `agreements.first.dateSigned` is "Agreement · Date signed": the names of parts mean nothing to a reader. */
function fieldInWords(path: string, language: Language): string {
  const t = translator(language, "desk");
  const words = translator(language, "words");
  return path
    .split(".")
    .flatMap((step, index) => {
      const spoken = index > 0 ? languages.find((one) => one === step) : undefined;
      if (spoken) return words(`language.${spoken}`);
      return isField(step) ? t(`fields.${step}`) : [];
    })
    .join(" · ");
}

const isField = (step: string): step is keyof typeof desk.fields => Object.hasOwn(desk.fields, step);
