import { type Counting, type Dimension, ruleVersion, severalValued } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";

/** What there is to say of each dimension besides. */
const about: {
  readonly [dimension in Dimension]?:
    | "class"
    | "origin"
    | "unit"
    | "year"
    | "edition"
    | "size"
    | "milestone"
    | "kind";
} = {
  class: "class",
  origin: "origin",
  area: "origin",
  unit: "unit",
  year: "year",
  month: "year",
  edition: "edition",
  size: "size",
  milestone: "milestone",
  kind: "kind",
};

/** How a chart by a dimension is counted, in sentences, with the way to the rules. */
export function HowCounted({
  language,
  dimension,
  counting,
  inferred,
}: {
  readonly language: Language;
  readonly dimension: Dimension;
  readonly counting: Counting;
  readonly inferred: "in" | "out";
}) {
  const t = translator(language, "dashboard");
  const of = about[dimension];
  return (
    <ul className="measure">
      {of && <li>{t(`how.${of}`)}</li>}
      {of === "origin" && <li>{t(inferred === "in" ? "how.inferredIn" : "how.inferredOut")}</li>}
      <li>{t(severalValued.includes(dimension) ? `how.${counting}` : "how.single")}</li>
      <li>
        <a href={`/${language}/method`}>{t("how.method", { version: ruleVersion })}</a>
      </li>
    </ul>
  );
}
