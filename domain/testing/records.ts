import type { Amount, DisclosedAmount, Qualifier } from "../amount";
import { type LooseDate, looseDate } from "../loose-date";
import type { Agreement, CountingDecision, Party, ProjectDocument } from "../project/document";

/** Records for tests: each names what matters to it, the rest is plain. */
export function project(given: Partial<ProjectDocument> = {}): ProjectDocument {
  return {
    originalLanguage: "en",
    title: { en: "Memory plant" },
    summary: {},
    translatedByRegister: [],
    locations: [],
    domains: [],
    kind: "not-stated",
    leadUnit: null,
    otherUnits: [],
    jobs: null,
    firstAnnounced: null,
    unconfirmed: false,
    agreements: [],
    milestones: [],
    sources: [],
    claims: [],
    ...given,
  };
}

type GivenAgreement = Partial<Omit<Agreement, "dateSigned">> & { dateSigned?: string | null };

export function agreement(decision: CountingDecision, given: GivenAgreement = {}): Agreement {
  const { dateSigned = "2019-08-26", ...rest } = given;
  return {
    key: decision,
    edition: null,
    ceremony: null,
    type: "investment-contract",
    supplements: null,
    dateSigned: dateSigned === null ? null : looseDate(dateSigned),
    runningOrder: null,
    counting: { decision, actsOn: decision === "first" ? null : "first", reason: null },
    status: "signed",
    amount: undisclosed,
    parties: [],
    sources: [],
    ...rest,
  };
}

let organizations = 0;

/** A party that is an organization of its own, from these origins; an origin beginning with `~` is inferred. */
export function party(role: Party["role"], origins: readonly string[], given: Partial<Party> = {}): Party {
  organizations += 1;
  return {
    key: `p${organizations}`,
    organization: `00000000-0000-4000-8000-${String(organizations).padStart(12, "0")}`,
    role,
    origins: origins.map((code) => ({
      code: code.replace("~", ""),
      inferred: code.startsWith("~"),
      primary: false,
    })),
    parentOrigin: null,
    sharePercent: null,
    committed: null,
    ...given,
  };
}

export const undisclosed: Amount = { disclosure: "undisclosed" };

/** So many billions of a currency, as its source qualifies them. */
export function billions(figure: string, qualifier: Qualifier = "exact", currency = "CNY"): DisclosedAmount {
  return amountOf(units(figure), units(figure), qualifier, currency);
}

export function range(min: string, max: string, currency = "CNY"): DisclosedAmount {
  return amountOf(units(min), units(max), "range", currency);
}

export const date = (value: string): LooseDate => looseDate(value);

/** Billions as units: `81.69` is `81690000000`. */
export function units(figure: string): string {
  const [whole = "", decimals = ""] = figure.split(".");
  return (whole + decimals.padEnd(9, "0")).replace(/^0+(?=\d)/, "");
}

function amountOf(min: string, max: string, qualifier: Qualifier, currency: string): DisclosedAmount {
  return {
    disclosure: "disclosed",
    min: qualifier === "at-most" ? null : min,
    max: qualifier === "at-least" ? null : max,
    currency,
    qualifier,
    years: null,
  };
}
