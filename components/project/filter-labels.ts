import { readCell } from "../../domain/counting/cell";
import type { ProjectFilter } from "../../domain/filters";
import { type Language, type Texts, textIn } from "../../domain/languages";
import { money } from "../../messages/format-amount";
import { formatDate } from "../../messages/format-date";
import { originName } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { type Labels, labelIn } from "./labels";

export type FilterName = keyof ProjectFilter;

/** The words for one value of a filter: "AI" is "Artificial intelligence". */
export function filterValueLabel(
  language: Language,
  labels: Labels,
  name: FilterName,
  value: string,
): string {
  const words = translator(language, "words");
  const named = (texts: Texts) => textIn(texts, language).text;
  switch (name) {
    case "domain":
      return value === "unknown" ? words("noDomain") : named(labelIn(labels.domains, value));
    case "edition":
      return value.toLowerCase() === "none" ? words("noEdition") : named(labelIn(labels.editions, value));
    case "ceremony":
      return named(labelIn(labels.ceremonies, value));
    case "unit":
      return value === "unknown" ? words("notKnown") : named(labelIn(labels.units, value));
    case "organization":
      return named(labelIn(labels.organizations ?? {}, value));
    case "origin":
      return value === "unknown" ? words("area.unknown") : originName(language, value, labels.origins);
    case "size":
      return value === "unknown" ? words("notKnown") : sizeLabel(language, value);
    case "signedFrom":
    case "signedTo":
    case "asOf":
      return formatDate(language, value);
    case "cell":
      return cellLabel(language, labels, value);
    default:
      return wordOf(language, name, value);
  }
}

/** A cell of figures by its dimension and value; there plain China stands for projects without a known province. */
function cellLabel(language: Language, labels: Labels, name: string): string {
  const { dimension, value } = readCell(name);
  const t = translator(language, "publicPages");
  return t("list.filterChosen", {
    filter: translator(language, "words")(`dimension.${dimension}`),
    value:
      dimension === "month"
        ? monthLabel(language, value)
        : dimension === "origin" && value === "CN"
          ? t("figures.chinaPlain")
          : filterValueLabel(language, labels, dimension, value),
  });
}

const monthLabel = (language: Language, value: string): string =>
  value === "unknown" ? translator(language, "dashboard")("monthUnknown") : formatDate(language, value);

/** The words of model.md for a coded value; a value without words stands as it is. */
function wordOf(language: Language, name: FilterName, value: string): string {
  const words = translator(language, "words");
  const groups = {
    area: "area",
    class: "class",
    counting: "counting",
    kind: "kind",
    milestone: "standing",
    mode: "mode",
    reached: "standing",
  } as const;
  const group = name in groups ? groups[name as keyof typeof groups] : null;
  if (group && words.has(`${group}.${value}` as never)) return words(`${group}.${value}` as never);
  if (name === "inferred")
    return translator(language, "publicPages")(value === "out" ? "list.inferredOut" : "list.inferredIn");
  return value;
}

/** A size band by its lower end, in units of 10⁸ CNY. */
const sizeLabel = (language: Language, lower: string): string =>
  translator(language, "publicPages")("list.sizeFrom", {
    amount: money(language, `${lower}00000000`, "CNY"),
  });
