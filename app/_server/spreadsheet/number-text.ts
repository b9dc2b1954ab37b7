/**
 * A number of a cell as one would type it: all digits, at most 15 that count, as a spreadsheet shows them; never so
 * that its point could be taken for a separator of thousands (`1.2340`, not `1.234`).
 */
export function numberText(raw: string): string {
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return raw;
  const [mantissa = "", exponent = "0"] = Math.abs(number).toPrecision(15).split("e");
  const plain = trimmed(shifted(mantissa, Number(exponent)));
  const safe = /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
  return number < 0 ? `-${safe}` : safe;
}

/** The decimal with its point moved, without losing or adding a digit. */
function shifted(decimal: string, by: number): string {
  const [whole = "", places = ""] = decimal.split(".");
  const digits = `${whole}${places}`;
  const at = whole.length + by;
  if (at <= 0) return `0.${"0".repeat(-at)}${digits}`;
  return `${digits.slice(0, at).padEnd(at, "0")}.${digits.slice(at)}`;
}

const trimmed = (decimal: string) => decimal.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
