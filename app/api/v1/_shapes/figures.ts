import { z } from "zod";
import { agreementClasses } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import {
  type ClassSum,
  countings,
  dimensions,
  type Figures,
  reportingCurrencies,
  ruleVersion,
  ruleVersions,
} from "@/domain/counting/figures";
import { ProjectFilter } from "@/domain/filters";
import { DecimalShape } from "./texts";

/** The list's filters, and what is counted how. */
export const figuresParameters = {
  ...ProjectFilter.shape,
  by: z.array(z.enum(dimensions)).max(3).default([]),
  currency: z.enum(reportingCurrencies).default("CNY"),
  rule: z.enum(ruleVersions).default(ruleVersion),
};

/** A whole number; with fractional counting a decimal with two places. */
const CountShape = z.union([z.int(), DecimalShape]);

/**
 * The sums of one class in one currency. In the line of the reporting currency `projects` is all projects of the
 * class; a line of another currency holds what has no rate, and counts those of them that have money in it.
 */
export const SumShape = z.object({
  class: z.enum(agreementClasses),
  projects: CountShape,
  currency: z.string(),
  amountMin: DecimalShape,
  /** Null where the maximum is open. */
  amountMax: DecimalShape.nullable(),
  /** The weakest mark of what was added. */
  qualifier: z.enum(qualifiers),
  withoutAmount: CountShape,
});
type Sum = z.input<typeof SumShape>;

const value = z.string().nullable().optional();

export const FiguresShape = z.object({
  /** The version of the counting rules. */
  rule: z.enum(ruleVersions),
  counting: z.enum(countings),
  currency: z.enum(reportingCurrencies),
  rates: z.array(z.object({ currency: z.string(), year: z.int(), rate: DecimalShape, source: z.string() })),
  /** Each project once. */
  total: z.object({ projects: z.int(), byClass: z.array(SumShape) }),
  /** One line per cell, class and currency; the dimensions asked for, null where the value is not known. */
  cells: z.array(
    SumShape.extend({
      domain: value,
      origin: value,
      area: value,
      edition: value,
      ceremony: value,
      year: value,
      month: value,
      kind: value,
      unit: value,
      size: value,
      milestone: value,
    }),
  ),
});

/** Figures as the API gives them: flat lines, split by class and, where unconverted, by currency. */
export function toFigures({
  total,
  cells,
  rates,
  rule,
  counting,
  currency,
}: Figures): z.input<typeof FiguresShape> {
  return {
    rule,
    counting,
    currency,
    rates: [...rates],
    total: { projects: total.projects, byClass: total.byClass.flatMap((sum) => linesOf(sum, currency)) },
    cells: cells.flatMap(({ at, byClass }) =>
      byClass.flatMap((sum) => linesOf(sum, currency).map((line) => ({ ...at, ...line }))),
    ),
  };
}

/** The lines of one class: what is in the reporting currency, then what has no rate. */
export function linesOf({ class: name, projects, withoutAmount, money }: ClassSum, reporting: string): Sum[] {
  const converted = money.find(({ currency }) => currency === reporting);
  const none = { currency: reporting, amountMin: "0.00", amountMax: "0.00", qualifier: "exact" as const };
  return [
    { class: name, ...(converted ?? none), projects, withoutAmount },
    ...money
      .filter((one) => one !== converted)
      .map((one) => ({ class: name, ...one, withoutAmount: typeof withoutAmount === "string" ? "0.00" : 0 })),
  ];
}
