import type { Language } from "../domain/languages";
import { amountInClaim } from "../domain/project/claim-amount";
import { formatAmount } from "./format-amount";

/** What a claim says where that is an amount stated plainly, as all amounts are written; null where it is not. */
export function claimedAmount(language: Language, value: string): string | null {
  const amount = amountInClaim(value);
  return amount && formatAmount(language, amount);
}
