import type { FormField } from "@/components/account/form-field";
import { withValue } from "@/components/ui/options";
import type { NamedSource } from "@/domain/edition";
import { type Language, languages } from "@/domain/languages";
import { sourceKinds } from "@/domain/project/document";
import { translator } from "@/messages/translator";

/** The fields of a source, which is a part of every form that it stands in. */
export function sourceFields(language: Language, source: NamedSource | null = null): FormField[] {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const called = (field: string) => `source.${field}`;
  const written = (field: "address" | "title" | "quote", hint?: string): FormField => ({
    kind: "text",
    name: called(field),
    label: t(`fields.${field}`),
    hint,
    value: source?.[field] ?? "",
  });
  return [
    {
      kind: "select",
      name: called("kind"),
      label: t("fields.kind"),
      options: sourceKinds.map((kind) => ({ value: kind, label: words(`sourceKind.${kind}`) })),
      value: source?.kind ?? "press",
    },
    written("address"),
    written("title"),
    {
      kind: "text",
      name: called("date"),
      label: t("fields.date"),
      hint: t("dateHint"),
      value: source?.date ?? "",
      characters: 12,
    },
    {
      kind: "select",
      name: called("language"),
      label: t("fields.language"),
      options: withValue(
        languages.map((one) => ({ value: one, label: words(`language.${one}`) })),
        source?.language ?? "",
      ),
      empty: words("notKnown"),
      value: source?.language ?? "",
    },
    written("quote", t("attendance.quoteHint")),
  ];
}
