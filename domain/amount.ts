import { z } from "zod";
import { compare, fraction } from "./fraction";

/** So many digits before the point that a hundred agreements added up still have the 20 that are kept of a sum. */
export const wholeDigits = 18;

/** An exact, non-negative decimal as a string: `110`, `0.5`; at most 18 digits before the point and 4 after. */
export const DecimalText = z
  .string()
  .regex(new RegExp(`^(0|[1-9]\\d{0,${wholeDigits - 1}})(\\.\\d{1,4})?$`), {
    error: "decimal",
  });

/** ISO 4217 code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, { error: "currency" });

export const qualifiers = ["exact", "about", "at-least", "at-most", "range", "planned", "potential"] as const;
export type Qualifier = (typeof qualifiers)[number];

const Disclosed = z.object({
  disclosure: z.literal("disclosed"),
  /** In units of the currency. Null only where the qualifier is `at-most`. */
  min: DecimalText.nullable(),
  /** In units of the currency. Null only where the qualifier is `at-least`. */
  max: DecimalText.nullable(),
  currency: Currency,
  qualifier: z.enum(qualifiers),
  /** The amount is the total over this number of years, where the source says so. */
  years: z.int().min(1).max(100).nullable(),
});

/** Stored, and shown only to those who may see it; in no sum (counting rule 4). */
const Withheld = z.object({
  disclosure: z.literal("withheld"),
  reason: z.string().trim().min(1),
  amount: Disclosed.nullable(),
});

/** The amount of one agreement. */
export const Amount = z
  .discriminatedUnion("disclosure", [
    Disclosed,
    Withheld,
    z.object({ disclosure: z.literal("undisclosed") }),
    z.object({ disclosure: z.literal("not-applicable") }),
  ])
  .superRefine((amount, context) => {
    const stated = amount.disclosure === "withheld" ? amount.amount : amount;
    if (stated?.disclosure !== "disclosed") return;
    for (const fault of faultsOf(stated))
      context.addIssue({ code: "custom", message: fault.message, path: [fault.path] });
  });
export type Amount = z.infer<typeof Amount>;
export type DisclosedAmount = z.infer<typeof Disclosed>;

/** "At least" has no maximum, "at most" no minimum, a range two different ends; all others two equal ends. */
function faultsOf({ min, max, qualifier }: DisclosedAmount) {
  if (qualifier === "at-least")
    return min !== null && max === null ? [] : [{ path: "max", message: "at-least-has-no-maximum" }];
  if (qualifier === "at-most")
    return max !== null && min === null ? [] : [{ path: "min", message: "at-most-has-no-minimum" }];
  if (min === null || max === null) return [{ path: min === null ? "min" : "max", message: "amount-needed" }];
  if (qualifier === "range")
    return compare(fraction(min), fraction(max)) < 0 ? [] : [{ path: "max", message: "range-ends" }];
  return min === max ? [] : [{ path: "max", message: "ends-equal" }];
}
