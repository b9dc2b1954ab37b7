import type { Position } from "../counting/position";
import { positionOf } from "../counting/position-of";
import type { ProjectDocument } from "./document";
import { signedFarAhead } from "./far-dates";

/** What of a record deserves a second look before it is published. */
export const doubtful = ["title", "parties", "class", "amount", "date"] as const;
export type Doubtful = (typeof doubtful)[number];

/**
 * What is little known, weakly sourced, inferred, only planned, or signed far after `today` (`YYYY-MM-DD`), of where
 * a record counts.
 */
export function doubtsOf(document: ProjectDocument, today: string): ReadonlySet<Doubtful> {
  const position = positionOf(document);
  const counted = document.agreements.filter(({ key }) => position?.countedAgreements.includes(key));
  const parties = counted.flatMap((agreement) => agreement.parties);
  const found: Record<Doubtful, boolean> = {
    title: document.unconfirmed || !document.title[document.originalLanguage],
    parties:
      parties.length === 0 ||
      parties.some(({ origins }) => origins.length === 0 || origins.some(({ inferred }) => inferred)),
    class: position === null || position.class === "not-stated",
    amount: position === null || isDoubtfulAmount(position),
    date:
      position === null ||
      position.signed.length < "2019-08-26".length ||
      signedFarAhead({ agreements: counted }, today).length > 0,
  };
  return new Set(doubtful.filter((one) => found[one]));
}

function isDoubtfulAmount({ amounts, withheld }: Position): boolean {
  if (amounts.length === 0) return !withheld;
  return amounts.some(({ qualifier }) => qualifier === "planned" || qualifier === "potential");
}
