/**
 * An exact decimal that is kept and added to: as it was written, without needless zeros, or, once something was
 * added, in units of 10⁻¹². Amounts have four decimals and rates eight, so every product of the two is whole.
 */
export type Held = string | bigint;

const places = 12;
/** In so many units of 10⁻¹² money has no more than four decimals. */
const fourPlaces = 10n ** 8n;
const twoPlaces = 10n ** 10n;

/** Throws SyntaxError where the text is no plain decimal. */
export function unitsOf(value: Held): bigint {
  if (typeof value === "bigint") return value;
  const dot = value.indexOf(".");
  if (dot < 0) return BigInt(`${value}${"0".repeat(places)}`);
  return BigInt(`${value.slice(0, dot)}${value.slice(dot + 1).padEnd(places, "0")}`);
}

/** The decimal as it is kept. */
export function writeHeld(value: Held): string {
  if (typeof value === "string") return value;
  const digits = value.toString().padStart(places + 1, "0");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return decimals === "" ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${decimals}`;
}

/** As `moneyText` gives it: exact with two to four decimals where four hold it, rounded half up to two elsewhere. */
export function moneyOf(value: Held): string {
  if (typeof value === "string") {
    const dot = value.indexOf(".");
    if (dot < 0) return `${value}.00`;
    if (value.length - dot <= 5) return value.length - dot === 2 ? `${value}0` : value;
  }
  const units = unitsOf(value);
  const exact = units % fourPlaces === 0n ? units : ((units + twoPlaces / 2n) / twoPlaces) * twoPlaces;
  const digits = exact.toString().padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places, -8).replace(/0{1,2}$/, "")}`;
}
