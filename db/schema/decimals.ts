import { customType } from "drizzle-orm/pg-core";

/** `5.7000` is `5.7`, `110.0000` is `110`: a decimal as documents write it. */
export const plainDecimal = (stored: string): string =>
  stored.includes(".") ? stored.replace(/\.?0+$/, "") : stored;

/**
 * Exact decimals in parallel to another list; null where a maximum is open. Drizzle's own arrays read a null
 * back as the text "null", and the scale's zeros with every number.
 */
export const decimals = customType<{ data: readonly (string | null)[]; driverData: unknown }>({
  dataType: () => "numeric(24, 4)[]",
  toDriver: (values) => `{${values.map((value) => value ?? "NULL").join(",")}}`,
  fromDriver: decimalsOf,
});

/** Of PostgreSQL's array text, `{1.5000,NULL}`, or of the list that a driver made of it. */
export function decimalsOf(stored: unknown): (string | null)[] {
  return items(stored).map((item) => (item === null ? null : plainDecimal(item)));
}

function items(stored: unknown): (string | null)[] {
  if (Array.isArray(stored)) return stored.map((item) => (item === null ? null : String(item)));
  const inner = String(stored).slice(1, -1);
  return inner === "" ? [] : inner.split(",").map((item) => (item === "NULL" ? null : item));
}
