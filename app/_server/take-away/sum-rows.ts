import type { Cell as FileCell } from "@/app/api/v1/_files/table";
import type { ClassSum } from "@/domain/counting/figures";
import { translator } from "@/messages/translator";
import type { FiguresView } from "./view";

type Row = readonly FileCell[];

/** One row for each currency of a class; one without money where it has none. */
export function sumRows({ language }: FiguresView, sum: ClassSum): Row[] {
  const words = translator(language, "words");
  const count = (value: number | string): FileCell =>
    typeof value === "number" ? value : { decimal: value };
  const before = [words(`classes.${sum.class}`), count(sum.projects), count(sum.withoutAmount)];
  if (sum.money.length === 0) return [[...before, null, null, null, null]];
  return sum.money.map(({ currency, amountMin, amountMax, qualifier }) => [
    ...before,
    currency,
    { decimal: amountMin },
    amountMax === null ? translator(language, "dashboard")("open") : { decimal: amountMax },
    words(`qualifier.${qualifier}`),
  ]);
}

/** The headings of these rows. */
export function headingsOf({ language }: FiguresView): string[] {
  const t = translator(language, "takingAway");
  const d = translator(language, "dashboard");
  return [
    translator(language, "words")("dimension.class"),
    d("projects"),
    d("withoutAmount"),
    t("columns.currency"),
    t("columns.minimum"),
    t("columns.maximum"),
    d("mark"),
  ];
}
