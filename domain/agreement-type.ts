/** The classes of agreement. They are never added together (counting rule 3). */
export const agreementClasses = [
  "contract",
  "framework",
  "intent",
  "purchase",
  "announcement",
  "not-stated",
] as const;
export type AgreementClass = (typeof agreementClasses)[number];

/** The classes of which a signed paper is known: of an announcement none is, and a source may not say. */
export const signedClasses = [
  "contract",
  "framework",
  "intent",
  "purchase",
] as const satisfies AgreementClass[];

/** What the source calls the paper, and the class that follows; never guessed upwards. */
export const classOfType = {
  "investment-contract": "contract",
  "joint-venture-contract": "contract",
  "technology-agreement": "contract",
  "fund-agreement": "contract",
  "strategic-framework": "framework",
  "framework-agreement": "framework",
  "strategic-cooperation-agreement": "framework",
  "cooperation-agreement": "framework",
  "letter-of-intent": "intent",
  "memorandum-of-understanding": "intent",
  "intended-purchase": "intent",
  "purchase-order": "purchase",
  "public-announcement": "announcement",
  "not-stated": "not-stated",
} as const satisfies Record<string, AgreementClass>;

export type PlainAgreementType = keyof typeof classOfType;

export type AgreementType = PlainAgreementType | "supplementary";

/** A supplementary agreement takes the class of the agreement it supplements. */
export const agreementTypes: readonly [AgreementType, ...AgreementType[]] = [
  "supplementary",
  ...(Object.keys(classOfType) as PlainAgreementType[]),
];
