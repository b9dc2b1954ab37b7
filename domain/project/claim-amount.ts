import { Amount, type DisclosedAmount } from "../amount";

const stated = /^(?:(about|at least|at most) )?(\S+) ([A-Z]{3})$/;

const qualifiers = { about: "about", "at least": "at-least", "at most": "at-most" } as const;

/**
 * The amount in a claim that states one plainly (`about 4000000000 EUR`), as the amounts of the record are kept; null
 * where the words of the source stand as they are.
 */
export function amountInClaim(value: string): DisclosedAmount | null {
  const found = stated.exec(value);
  if (!found) return null;
  const [, mark, number, currency] = found;
  const qualifier =
    mark && Object.hasOwn(qualifiers, mark) ? qualifiers[mark as keyof typeof qualifiers] : "exact";
  const amount = Amount.safeParse({
    disclosure: "disclosed",
    min: qualifier === "at-most" ? null : number,
    max: qualifier === "at-least" ? null : number,
    currency,
    qualifier,
    years: null,
  });
  return amount.data?.disclosure === "disclosed" ? amount.data : null;
}
