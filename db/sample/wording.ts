import type { PlainAgreementType } from "../../domain/agreement-type";
import type { Qualifier } from "../../domain/amount";

/**
 * What the sources call the paper, and the type it gets: the nearest, and never one that says more than the source.
 * A "technical cooperation agreement" is an agreement to cooperate, not a sale of technology; a fund that is "set up"
 * is not yet an agreement about one; a cooperation whose paper is not named stays "not stated".
 */
export const typeOfInstrument = {
  "": "not-stated",
  announcement: "public-announcement",
  "public promise": "public-announcement",
  "official contract": "investment-contract",
  "joint-venture agreements": "joint-venture-contract",
  "framework cooperation agreement": "framework-agreement",
  "strategic cooperation agreement": "strategic-cooperation-agreement",
  "cooperation agreement": "cooperation-agreement",
  "investment cooperation agreement": "cooperation-agreement",
  "major cooperation agreement": "cooperation-agreement",
  "technical cooperation agreement": "cooperation-agreement",
  "cooperation (type not stated)": "not-stated",
  "sub-fund set-up": "not-stated",
  order: "purchase-order",
} as const satisfies Record<string, PlainAgreementType>;

/** What a source calls a paper; empty where it does not say. */
export type Instrument = keyof typeof typeOfInstrument;

/** How the sources word an amount, and the qualifier it gets. */
export const qualifierOfWording = {
  reported: "exact",
  approximately: "about",
  nearly: "about",
  more_than: "at-least",
  planned: "planned",
  intended: "potential",
  potential: "potential",
  "first phase": "at-least",
} as const satisfies Record<string, Qualifier>;

export type Wording = keyof typeof qualifierOfWording;
