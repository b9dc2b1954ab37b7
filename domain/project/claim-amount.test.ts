import { describe, expect, it } from "vitest";
import { amountInClaim } from "./claim-amount";

describe("the amount in a claim", () => {
  it.each([
    ["5700000000 EUR", "5700000000", "5700000000", "exact"],
    ["about 4000000000 EUR", "4000000000", "4000000000", "about"],
    ["at least 0.5 CNY", "0.5", null, "at-least"],
    ["at most 11000000000 USD", null, "11000000000", "at-most"],
  ])("is read from “%s” as from the record", (value, min, max, qualifier) => {
    expect(amountInClaim(value)).toMatchObject({ min, max, qualifier, currency: value.slice(-3) });
  });

  it.each([
    "plus de 4 milliards d’euros",
    "4 bn EUR",
    "4,000,000 EUR",
    "nearly 4000000000 EUR",
    "4000000000",
    "2019-08 CNY",
    "007 CNY",
    "",
  ])("is not guessed from “%s”", (value) => {
    expect(amountInClaim(value)).toBeNull();
  });
});
