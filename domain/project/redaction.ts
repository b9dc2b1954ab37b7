import type { Amount } from "../amount";
import type { Agreement, ProjectDocument } from "./document";

/** Stands where a text was blanked that cannot be empty. */
export const blank = "███";

/** A leaf of a document that can be blanked in every version, by its path: `agreements.a1.amount`. */
export function redactable(document: ProjectDocument): string[] {
  const { agreements, milestones, sources, claims, summary, locations, jobs } = document;
  const whereSaid = (path: string, said: unknown) => (isSaid(said) ? [path] : []);
  return [
    "title",
    ...whereSaid("summary", summary),
    ...whereSaid("locations", locations),
    ...whereSaid("jobs", jobs),
    ...agreements.flatMap((agreement) => ofAgreement(agreement)),
    ...milestones.flatMap(({ key, note }) => whereSaid(`milestones.${key}.note`, note)),
    ...sources.flatMap(({ key, ...source }) =>
      (["title", "address", "quote"] as const).flatMap((field) =>
        whereSaid(`sources.${key}.${field}`, source[field]),
      ),
    ),
    ...claims.flatMap(({ key, reason }) => [
      `claims.${key}.value`,
      ...whereSaid(`claims.${key}.reason`, reason),
    ]),
  ];
}

function ofAgreement({ key, amount, counting, parties }: Agreement): string[] {
  const path = `agreements.${key}`;
  return [
    ...(isStated(amount) ? [`${path}.amount`] : []),
    ...(isSaid(counting.reason) ? [`${path}.counting.reason`] : []),
    ...parties.flatMap((party) =>
      (["sharePercent", "committed"] as const)
        .filter((field) => isSaid(party[field]))
        .map((field) => `${path}.parties.${party.key}.${field}`),
    ),
  ];
}

/**
 * The document with the leaves at these paths blanked, where it says anything there; what sources said of a blanked
 * amount, or of jobs, goes with it.
 */
export function redacted(document: ProjectDocument, paths: readonly string[]): ProjectDocument {
  const is = (path: string) => paths.includes(path);
  return {
    ...document,
    title: is("title") ? blanked(document.title) : document.title,
    summary: is("summary") ? {} : document.summary,
    locations: is("locations")
      ? document.locations.map((one) => ({ ...one, place: "" }))
      : document.locations,
    jobs: is("jobs") ? null : document.jobs,
    agreements: document.agreements.map((agreement) => redactedAgreement(agreement, is)),
    milestones: document.milestones.map((milestone) =>
      is(`milestones.${milestone.key}.note`) ? { ...milestone, note: {} } : milestone,
    ),
    sources: document.sources.map((source) => ({
      ...source,
      title: is(`sources.${source.key}.title`) && isSaid(source.title) ? blank : source.title,
      address: is(`sources.${source.key}.address`) ? null : source.address,
      quote: is(`sources.${source.key}.quote`) ? null : source.quote,
    })),
    claims: document.claims.map((claim) => {
      const tells = is(`claims.${claim.key}.value`) || is(spokenOf(claim.field));
      return {
        ...claim,
        value: tells ? blank : claim.value,
        reason: tells || is(`claims.${claim.key}.reason`) ? {} : claim.reason,
      };
    }),
  };
}

/** The leaf that a claim speaks of: `agreement:a1.amount` of `agreements.a1.amount`. */
const spokenOf = (field: string): string => field.replace(/^agreement:([^.]+\.amount)\b.*/, "agreements.$1");

function redactedAgreement(agreement: Agreement, is: (path: string) => boolean): Agreement {
  const path = `agreements.${agreement.key}`;
  const { amount, counting, parties } = agreement;
  return {
    ...agreement,
    amount: is(`${path}.amount`) && isStated(amount) ? { disclosure: "undisclosed" } : amount,
    counting:
      is(`${path}.counting.reason`) && isSaid(counting.reason) ? { ...counting, reason: blank } : counting,
    parties: parties.map((party) => ({
      ...party,
      sharePercent: is(`${path}.parties.${party.key}.sharePercent`) ? null : party.sharePercent,
      committed: is(`${path}.parties.${party.key}.committed`) ? null : party.committed,
    })),
  };
}

const blanked = (texts: ProjectDocument["title"]): ProjectDocument["title"] =>
  Object.fromEntries(Object.keys(texts).map((language) => [language, blank]));

const isSaid = (value: unknown): boolean =>
  value !== null && value !== "" && (typeof value !== "object" || Object.keys(value).length > 0);

const isStated = ({ disclosure }: Amount): boolean => disclosure === "disclosed" || disclosure === "withheld";
