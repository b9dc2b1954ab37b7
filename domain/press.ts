import type { AgreementClass } from "./agreement-type";
import type { Qualifier } from "./amount";
import { addSums, nothing, type Sum, sumOf } from "./counting/sums";
import { compare, dividedBy, type Fraction, fits, fraction, minus, plain, rounded, zero } from "./fraction";
import { Refused } from "./refused";

export const pressMeasures = [
  "projects",
  "amount",
  "registered",
  "started",
  "funds-in-place",
  "jobs",
] as const;
export type PressMeasure = (typeof pressMeasures)[number];
/** How much of an edition this register holds. */
export const coverages = ["complete", "partial", "a-few"] as const;
export type Coverage = (typeof coverages)[number];

/** A total as printed; values are decimals in units (of the currency). */
export interface PressTotal {
  readonly id: string;
  readonly measure: PressMeasure;
  /** ISO 4217 for money, `count` or `percent`. */
  readonly unit: string;
  readonly value: string;
  /** The worth of one unit of the last digit printed: 816.9 bn has 100000000. */
  readonly lastDigit: string;
  readonly qualifier: Qualifier;
  readonly class: AgreementClass | null;
}

/** A press figure that is part of another, in a named partition of it. */
export interface PressPart extends PressTotal {
  readonly partition: string | null;
  /** The press figure that the partition divides. */
  readonly whole: string | null;
}

export type Verdict =
  | { readonly verdict: "agrees" }
  /** By: sum less printed value, as a decimal. */
  | { readonly verdict: "agrees-within-rounding"; readonly by: string }
  /** The rest of the printed value that the parts do not hold. */
  | { readonly verdict: "not-itemised"; readonly remainder: string }
  | { readonly verdict: "differs"; readonly by: string };

/**
 * Adds parts of one press figure (counting rule 9). Refuses `partitions-differ`, `parts-overlap` (a part twice, a
 * part with its whole, parts that no partition sets apart), `measures-differ` and, of money, `classes-differ`.
 */
export function addParts(parts: readonly PressPart[]): Sum {
  const ids = new Set(parts.map((part) => part.id));
  const overlap =
    ids.size < parts.length ||
    parts.some(({ whole, id }) => whole !== null && (whole === id || ids.has(whole)));
  if (overlap || (parts.length > 1 && parts.some((part) => part.partition === null)))
    throw new Refused("parts-overlap");
  const alike = (of: (part: PressPart) => unknown) => new Set(parts.map(of)).size <= 1;
  if (!alike((part) => part.partition)) throw new Refused("partitions-differ");
  if (!alike((part) => part.measure) || !alike((part) => part.unit)) throw new Refused("measures-differ");
  if (parts.some(isMoney) && !alike((part) => part.class)) throw new Refused("classes-differ");
  return parts.map(addableTotal).reduce(addSums, nothing);
}

/** A printed value as it is added: "at least" leaves the maximum open, "at most" adds 0 to the minimum. */
export function addableTotal({ value, qualifier }: Pick<PressTotal, "value" | "qualifier">): Sum {
  const min = qualifier === "at-most" ? "0" : value;
  return sumOf({ min, max: qualifier === "at-least" ? null : value, qualifier });
}

/**
 * Whether a printed total agrees with a sum (counting rule 9): the sum of a partition's parts, which may say that
 * it is incomplete, or the register's own. A sum with two ends agrees where the printed value lies between them.
 */
export function verdict(printed: PressTotal, sum: Sum, complete: boolean): Verdict {
  const value = fraction(printed.value);
  const gap = distance(sum, value);
  const more = gap.numerator > zero.numerator;
  if (gap.numerator === zero.numerator) return { verdict: "agrees" };
  if (printed.qualifier === "at-least" && more) return { verdict: "agrees" };
  if (printed.qualifier === "at-most" && !more) return { verdict: "agrees" };
  if (isMoney(printed) && withinRounding(gap, printed))
    return { verdict: "agrees-within-rounding", by: text(gap) };
  if (!complete && !more) return { verdict: "not-itemised", remainder: text(minus(zero, gap)) };
  return { verdict: "differs", by: text(gap) };
}

/** What the register holds of a printed total, where it does not hold everything. */
export interface Held {
  readonly verdict: "not-compared";
  readonly held: string;
  readonly of: string;
}

/** The register's own figure is compared only at complete coverage; else "N of M held here" (counting rule 9). */
export function registerVerdict(printed: PressTotal, own: Sum, coverage: Coverage): Verdict | Held {
  if (coverage === "complete") return verdict(printed, own, true);
  return { verdict: "not-compared", held: text(own.min), of: text(fraction(printed.value)) };
}

/** How far a sum lies above (positive) or below a value; zero between its ends. */
function distance({ min, max }: Sum, value: Fraction): Fraction {
  if (compare(min, value) > 0) return minus(min, value);
  return max !== null && compare(max, value) < 0 ? minus(max, value) : zero;
}

/** A difference of at most half a unit of the last digit printed. */
function withinRounding(gap: Fraction, { lastDigit }: PressTotal) {
  const half = dividedBy(fraction(lastDigit), fraction(2));
  return compare(gap, half) <= 0 && compare(minus(zero, gap), half) <= 0;
}

const isMoney = ({ measure }: Pick<PressTotal, "measure">) =>
  measure === "amount" || measure === "funds-in-place";

/** Exactly; only a converted sum, which may never end, is rounded to two decimals. */
const text = (value: Fraction) => (fits(value, 4) ? plain(value) : rounded(value, 2));
