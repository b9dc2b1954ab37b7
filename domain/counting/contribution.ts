import { type AgreementClass, agreementClasses } from "../agreement-type";
import type { Standing } from "../milestones";
import { areaOf } from "../origin";
import type { MilestoneKind } from "../project/document";
import type { Dimension } from "./figures";
import { unitsOf } from "./held";
import type { PositionAmount } from "./position";
import type { Rate } from "./rates";
import { defaultSizeBands } from "./size";
import { marksFromStrongest } from "./sums";

/** A position as figures see it, come into force or ended. */
export interface Move {
  readonly class: AgreementClass;
  readonly year: number | null;
  readonly month: string | null;
  readonly edition: string | null;
  readonly unit: string | null;
  readonly kind: string;
  readonly standing: Standing;
  readonly domains: readonly string[];
  readonly origins: readonly string[];
  readonly reached: readonly MilestoneKind[];
  /** The earliest day of its signing. */
  readonly signedFrom: string | null;
  /** Its minimum in CNY; null without amount or rate. */
  readonly amountCny: string | null;
  readonly amounts: readonly PositionAmount[];
}

/** The dimensions that a board divides by. */
export const boardDimensions = [
  "domain",
  "class",
  "origin",
  "area",
  "unit",
  "kind",
  "edition",
  "year",
  "month",
  "size",
  "milestone",
] as const satisfies readonly Dimension[];
export type BoardDimension = (typeof boardDimensions)[number];

/** Money of one currency, in units of 10⁻¹² of it. */
export interface PurseMoved {
  readonly currency: string;
  min: bigint;
  /** Of what has a maximum. */
  max: bigint;
  /** How many of the amounts have none. */
  open: number;
  /** Places of the marks of the amounts. */
  readonly marks: number[];
}

/** What a move adds, or takes away, wherever it counts. */
export interface Contribution {
  /** Place of the class among the words. */
  readonly class: number;
  readonly purses: readonly PurseMoved[];
  /** The values under which it counts, whole (counting rule 6); null is "unknown". */
  readonly at: { readonly [dimension in BoardDimension]: readonly (string | null)[] };
  readonly reached: readonly MilestoneKind[];
  readonly day: string | null;
  /** `USD 2019`: the rates that converted. */
  readonly rates: readonly string[];
}

/** By which rates, and into which bands, moves are read: a board holds for one of each. */
export interface BoardTerms {
  readonly rates: readonly Rate[];
  readonly sizeBands?: readonly number[];
}

/** Reads moves by the counting rules: whole, in CNY, with inferred origins. */
export function contributing({ rates, sizeBands = defaultSizeBands }: BoardTerms) {
  const known = new Map(rates.map((one) => [`${one.currency} ${one.year}`, unitsOf(one.rate)]));
  return (move: Move): Contribution => {
    const used: string[] = [];
    const purses = new Map<string, PurseMoved>();
    for (const { currency, min, max, qualifier } of move.amounts) {
      const key = `${currency} ${move.year}`;
      const rate = currency === "CNY" ? undefined : known.get(key);
      if (rate !== undefined) used.push(key);
      const to = rate === undefined ? currency : "CNY";
      // Two factors with twelve decimals each: the product has twenty-four.
      const converted = (value: string) =>
        rate === undefined ? unitsOf(value) : (unitsOf(value) * rate) / tera;
      const purse = purses.get(to) ?? { currency: to, min: 0n, max: 0n, open: 0, marks: [] };
      purses.set(to, purse);
      purse.min += converted(min);
      if (max === null) purse.open += 1;
      else purse.max += converted(max);
      purse.marks.push(marksFromStrongest.indexOf(qualifier));
    }
    return {
      class: agreementClasses.indexOf(move.class),
      purses: [...purses.values()],
      at: placesOf(move, sizeBands),
      reached: move.reached,
      day: move.signedFrom,
      rates: used,
    };
  };
}

const tera = 10n ** 12n;

function placesOf(move: Move, sizeBands: readonly number[]): Contribution["at"] {
  const orUnknown = (values: readonly string[]) => (values.length === 0 ? [null] : values);
  return {
    domain: orUnknown(move.domains),
    class: [move.class],
    origin: orUnknown(move.origins),
    area: [...new Set(orUnknown(move.origins).map(areaOf))],
    unit: [move.unit],
    kind: [move.kind],
    edition: [move.edition],
    year: [move.year === null ? null : String(move.year)],
    month: [move.month],
    size: [bandOf(move.amountCny, sizeBands)],
    milestone: [move.standing],
  };
}

/** The last band that an amount in CNY reaches, by its lower end. */
function bandOf(cny: string | null, bands: readonly number[]): string | null {
  if (cny === null) return null;
  const units = unitsOf(cny);
  const reached = bands.filter((band) => units >= BigInt(band) * 100_000_000n * tera);
  return String(reached.at(-1) ?? 0);
}
