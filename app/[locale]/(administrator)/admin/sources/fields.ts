import type { FormField } from "@/components/account/form-field";
import type { NamedSource } from "@/domain/edition";
import { type Language, languages } from "@/domain/languages";
import { sourceKinds } from "@/domain/project/document";
import { translator } from "@/messages/translator";

/** The fields of the source that says something of an edition. */
export function sourceFields(language: Language, source: NamedSource | null = null): FormField[] {
  const t = translator(language, "records");
  const words = translator(language, "words");
  return [
    {
      kind: "select",
      name: "source.kind",
      label: t("fields.kind"),
      options: sourceKinds.map((kind) => ({ value: kind, label: words(`sourceKind.${kind}`) })),
      value: source?.kind ?? "press",
    },
    { kind: "text", name: "source.address", label: t("fields.address"), value: source?.address ?? "" },
    { kind: "text", name: "source.title", label: t("fields.title"), value: source?.title ?? "" },
    {
      kind: "text",
      name: "source.date",
      label: t("fields.date"),
      hint: t("dateHint"),
      value: source?.date ?? "",
      characters: 12,
    },
    {
      kind: "select",
      name: "source.language",
      label: t("fields.language"),
      options: languages.map((one) => ({ value: one, label: words(`language.${one}`) })),
      empty: words("notKnown"),
      value: source?.language ?? "",
    },
    {
      kind: "text",
      name: "source.quote",
      label: t("fields.quote"),
      hint: t("attendance.quoteHint"),
      value: source?.quote ?? "",
    },
  ];
}
