/** An exact rational number: what money and weights are added in, so that nothing is rounded before the end. */
export interface Fraction {
  readonly numerator: bigint;
  /** Positive, and without a common factor with the numerator. */
  readonly denominator: bigint;
}

/** Reads a whole number or a plain decimal (`110`, `-0.5000`) exactly. Throws where the text is neither. */
export function fraction(value: string | number | bigint): Fraction {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (!whole) throw new TypeError(`not a plain decimal: ${value}`);
  return reduced(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length));
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? reduced(a.numerator + b.numerator, a.denominator)
    : reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, numerator: -b.numerator });

export const times = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.numerator * b.numerator, a.denominator * b.denominator);

/** Throws RangeError where the divisor is zero. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return reduced(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}

/** Negative, zero or positive, as the first is smaller, equal or greater. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded half away from zero to so many decimal places, all of them written. */
export function rounded({ numerator, denominator }: Fraction, places: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  const units = (2n * size * 10n ** BigInt(places) + denominator) / (2n * denominator);
  const digits = units.toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return numerator < 0n && units > 0n ? `-${text}` : text;
}

/** Whether so many decimal places hold the number exactly. */
export const fits = ({ numerator, denominator }: Fraction, places: number): boolean =>
  (numerator * 10n ** BigInt(places)) % denominator === 0n;

/** The exact decimal without needless zeros, as amounts are stored. Throws where four places do not hold it. */
export function plain(value: Fraction): string {
  if (!fits(value, 4)) throw new RangeError("more than four decimal places");
  return rounded(value, 4).replace(/\.?0+$/, "");
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
