import type { AgreementClass } from "../agreement-type";
import type { Qualifier } from "../amount";

/** The versions of the counting rules by which figures can be asked for. */
export const ruleVersions = ["1"] as const;
export type RuleVersion = (typeof ruleVersions)[number];

/** The version that figures follow where none is asked for. */
export const ruleVersion: RuleVersion = "1";

export const dimensions = [
  "domain",
  "origin",
  "area",
  "edition",
  "ceremony",
  "year",
  "month",
  "class",
  "kind",
  "unit",
  "size",
  "milestone",
] as const;
export type Dimension = (typeof dimensions)[number];

/** Dimensions of which a project may have several values: their parts may exceed the whole (counting rule 6). */
export const severalValued: readonly Dimension[] = ["domain", "origin", "area", "ceremony"];

export const countings = ["whole", "primary", "fractional"] as const;
/** How a project with several domains or origins is counted (counting rule 6). */
export type Counting = (typeof countings)[number];

export const reportingCurrencies = ["CNY", "USD", "EUR"] as const;
export type ReportingCurrency = (typeof reportingCurrencies)[number];

/** The sums of one class: never added to another class's (counting rule 3). */
export interface ClassSum {
  readonly class: AgreementClass;
  /** A whole number; with fractional counting a decimal string with two places. */
  readonly projects: number | string;
  /** Projects that add nothing to the sums: undisclosed, not applicable or withheld. */
  readonly withoutAmount: number | string;
  /** One entry for what could be converted, in the reporting currency, and one for each currency that has no rate. */
  readonly money: readonly Money[];
}

export interface Money {
  readonly currency: string;
  /** Exact decimals in units of the currency. */
  readonly amountMin: string;
  /** Null where the maximum is open. */
  readonly amountMax: string | null;
  readonly qualifier: Qualifier;
  /** How many projects these sums hold. */
  readonly projects: number | string;
}

/** One cell of a table: the value of each dimension asked for (`null` is "unknown"), and the sums per class. */
export interface Cell {
  readonly at: { readonly [dimension in Dimension]?: string | null };
  /** Distinct projects over all classes: counts may be added over classes, amounts never. */
  readonly projects: number | string;
  readonly byClass: readonly ClassSum[];
}

export interface Figures {
  readonly rule: RuleVersion;
  readonly counting: Counting;
  readonly currency: ReportingCurrency;
  /** The average rates used: units of CNY per unit of the currency. */
  readonly rates: readonly {
    readonly currency: string;
    readonly year: number;
    readonly rate: string;
    readonly source: string;
  }[];
  readonly total: { readonly projects: number; readonly byClass: readonly ClassSum[] };
  readonly cells: readonly Cell[];
}
