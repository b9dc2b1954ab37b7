import { readWrittenAmount } from "../amount-reading/read";
import { type Language, languages } from "../languages";
import type { AmountForm, LanguageFields, LocationForm, ProjectForm, SourceForm } from "../project/form";
import { newForm } from "../project/form-parts";
import type { ImportColumn, RowTexts } from "./columns";
import { partiesOf, type RowParty } from "./parties";
import type { Note } from "./row-notes";
import { placeOf } from "./row-place";
import type { RowSetting } from "./row-setting";
import { codeOf, listOf, type Vocabulary, type Words } from "./vocabulary";

/** A row as the form of a project would hold it, and whose column each party came from. */
export interface RowForm {
  readonly form: ProjectForm;
  readonly parties: readonly RowParty[];
}

/** Fills in the form of a project with what a row says. What names nothing known is noted and left out. */
export function formOfRow(texts: RowTexts, setting: RowSetting, note: Note): RowForm {
  const { vocabulary, organizationOf } = setting;
  const originalLanguage = originalOf(texts, vocabulary, note);
  let keys = 0;
  const blank = newForm(originalLanguage, () => `k${++keys}`, placeOf(texts, setting, note));
  const [agreement] = blank.agreements;
  const [party] = agreement?.parties ?? [];
  const [source] = blank.sources;
  if (!agreement || !party || !source) throw new Error("A new form has an agreement, a party and a source.");
  const named = (column: ImportColumn, words: Words, otherwise: string) =>
    codeIn(texts, column, words, otherwise, note);
  const parties = partiesOf(texts, party, vocabulary, organizationOf, note);
  const domains = domainsOf(texts, vocabulary, note);
  const form: ProjectForm = {
    ...blank,
    title: inLanguages(texts, "title", originalLanguage),
    summary: inLanguages(texts, "summary", originalLanguage),
    locations: locationsOf(texts, setting),
    domains,
    primaryDomain: domains[0] ?? "",
    kind: named("kind", vocabulary.kinds, "not-stated"),
    leadUnit: named("leadUnit", vocabulary.units, ""),
    sources: [sourceOf(texts, source, named("sourceKind", vocabulary.sourceKinds, source.kind))],
    agreements: [
      {
        ...agreement,
        type: named("type", vocabulary.types, agreement.type),
        dateSigned: texts.dateSigned ?? "",
        amount: amountOf(texts, agreement.amount, setting, note),
        parties: parties.map((one) => one.form),
      },
    ],
  };
  return { form, parties };
}

function codeIn(texts: RowTexts, column: ImportColumn, words: Words, otherwise: string, note: Note): string {
  const text = texts[column];
  if (!text) return otherwise;
  const code = codeOf(words, text);
  if (code === null) note(column, "invalid");
  return code ?? otherwise;
}

const suffix = { zh: "Zh", en: "En", fr: "Fr" } as const;

/** As stated; else the one language in which there is a title, or that in which the title is written. */
function originalOf(texts: RowTexts, { languages: words, language }: Vocabulary, note: Note): Language {
  const stated = languages.find((one) => one === codeIn(texts, "originalLanguage", words, "", note));
  if (stated) return stated;
  const titled = languages.filter((one) => texts[`title${suffix[one]}`]);
  const text = texts.title;
  if (text && /\p{Script=Han}/u.test(text)) return "zh";
  if (text) return language === "zh" ? "en" : language;
  return titled.find((one) => one === language) ?? titled[0] ?? language;
}

/** A text of which no language is said is in the original one. */
function inLanguages(texts: RowTexts, name: "title" | "summary", original: Language): LanguageFields {
  const of = (language: Language) =>
    texts[`${name}${suffix[language]}`] ?? (language === original ? texts[name] : undefined) ?? "";
  return { zh: of("zh"), en: of("en"), fr: of("fr") };
}

/** A comma parts domains too, unless the whole is the name of one. */
function domainsOf(texts: RowTexts, { domains }: Vocabulary, note: Note): string[] {
  const parts = listOf(texts.domains ?? "").flatMap((part) =>
    codeOf(domains, part) === null ? part.split(/[,，/／]/).filter((one) => one.trim()) : [part],
  );
  const unknown = parts.filter((part) => codeOf(domains, part) === null).map((part) => part.trim());
  if (unknown.length > 0) note("domains", "invalid", unknown);
  return [...new Set(parts.flatMap((part) => codeOf(domains, part) ?? []))];
}

/** One place a line; all are in the same country, region or province. */
function locationsOf(texts: RowTexts, { defaults }: RowSetting): LocationForm[] {
  const code = texts.placeOrigin ?? (texts.place ? defaults.placeOrigin : "");
  const places = listOf(texts.place ?? "");
  return (places.length > 0 || !code ? places : [""]).map((place, at) => ({
    key: `l${at + 1}`,
    code,
    place,
  }));
}

function sourceOf(texts: RowTexts, blank: SourceForm, kind: string): SourceForm {
  const { sourceAddress: address = "", sourceTitle: title = "", sourceDate: date = "" } = texts;
  return { ...blank, kind, address, title, date };
}

/** The amount as written; a figure alone takes the unit of its heading. Words that say that there is none are heard. */
function amountOf(
  texts: RowTexts,
  blank: AmountForm,
  { vocabulary, defaults, unit }: RowSetting,
  note: Note,
): AmountForm {
  const written = texts.amount ?? "";
  const figure = unit && /^[\d\s.,’']+$/.test(written.normalize("NFKC")) ? `${written} ${unit}` : written;
  const currency = currencyOf(texts.currency, vocabulary.language) ?? defaults.currency;
  const disclosure = codeIn(texts, "disclosure", vocabulary.disclosures, "disclosed", note);
  const said = saysNone(figure, vocabulary.language);
  const reason = texts.withheldReason ?? "";
  if (said) return { ...blank, disclosure: said, was: said, currency };
  return { ...blank, disclosure, was: disclosure, figure, currency, reason };
}

/** Words that say that there is none hold no digit. */
function saysNone(figure: string, language: Language): "undisclosed" | "not-applicable" | null {
  const reading = figure && !/\d/.test(figure) ? readWrittenAmount(figure, language, "CNY") : null;
  const said = reading && "readings" in reading ? reading.readings[0].disclosure : null;
  return said === "undisclosed" || said === "not-applicable" ? said : null;
}

/** A code, or a name or sign of a currency: `USD`, `美元`, `€`. Null where nothing is said. */
function currencyOf(text: string | undefined, language: Language): string | null {
  if (!text) return null;
  const reading = readWrittenAmount(`1 ${text}`, language, null);
  const read = "readings" in reading ? reading.readings[0] : null;
  return read?.disclosure === "disclosed" ? read.currency : text;
}
