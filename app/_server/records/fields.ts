import type { FormField } from "@/components/account/form-field";
import type { Option } from "@/components/ui/select";
import { type Language, languages, type Texts, textIn } from "@/domain/languages";
import { originCodes } from "@/domain/origin";
import { localeOf } from "@/messages/format-number";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";

type Said = { readonly hint?: string; readonly long?: boolean };

/** A text in each language, the reader's own first. */
export function textsField(
  language: Language,
  name: string,
  label: string,
  value: Texts = {},
  said: Said = {},
): FormField {
  const words = translator(language, "words");
  const order = [language, ...languages.filter((other) => other !== language)];
  const spoken = order.map((one) => ({ language: one, label: words(`language.${one}`) }));
  return { kind: "texts", name, label, value, spoken, ...said };
}

/** A country, region or province. */
export function placeField(language: Language, name: string, label: string, value: string | null): FormField {
  const options = originCodes
    .map((code) => ({ value: code, label: originName(language, code, {}) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, localeOf[language]));
  const empty = translator(language, "words")("notKnown");
  return { kind: "select", name, label, options, empty, value: value ?? "" };
}

/** Records to choose among, by their names; the code tells those apart that are named alike. */
export const optionsOf = (
  language: Language,
  records: readonly { readonly code: string; readonly labels: Texts }[],
): Option[] =>
  records.map(({ code, labels }) => {
    const { text, language: spoken } = textIn(labels, language);
    const label = text ? `${text} (${code})` : code;
    return { value: code, label, ...(spoken !== language && { lang: spoken }) };
  });
