import type { FormField } from "@/components/account/form-field";
import type { KeptRate } from "@/db/administration/rates";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The fields of a rate; its currency and year are asked once. */
export function rateFields(language: Language, rate?: KeptRate): FormField[] {
  const t = translator(language, "records");
  const named: FormField[] = [
    {
      kind: "text",
      name: "currency",
      label: t("fields.currency"),
      hint: t("rates.currencyHint"),
      characters: 4,
    },
    { kind: "text", name: "year", label: t("fields.year"), characters: 6 },
  ];
  return [
    ...(rate ? [] : named),
    {
      kind: "text",
      name: "rate",
      label: t("fields.rate"),
      hint: t("rates.rateHint"),
      value: rate?.rate ?? "",
      characters: 14,
    },
    {
      kind: "text",
      name: "source",
      label: t("fields.source"),
      hint: t("rates.sourceHint"),
      value: rate?.source ?? "",
    },
    {
      kind: "text",
      name: "asOf",
      label: t("fields.asOf"),
      hint: t("rates.asOfHint"),
      value: rate?.asOf ?? "",
      characters: 12,
    },
  ];
}
