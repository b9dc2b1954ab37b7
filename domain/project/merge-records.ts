import { compareDates } from "../loose-date";
import { Refused } from "../refused";
import { type Claim, type Milestone, ProjectDocument, type Source } from "./document";
import { decideAgreements, type MergeChoices } from "./merge-agreements";
import { isSameStep, sameBut, withNewKeys } from "./merge-keys";

/**
 * Two records of one project as the one that stays: everything of the other moves in, under keys of its own. Facts
 * of which there can be one only stay as they are, and are taken over where nothing was known. Refuses
 * `too-much-to-merge` where no record could hold both.
 */
export function mergedRecords(
  staying: ProjectDocument,
  ending: ProjectDocument,
  choices: MergeChoices,
): ProjectDocument {
  const { moved, keys } = withNewKeys(ending, staying);
  const both = ProjectDocument.safeParse({
    ...staying,
    ...mergedFacts(staying, moved),
    agreements: decideAgreements(
      staying.agreements,
      moved.agreements,
      (key) => choices[keys.get(key) ?? key],
    ),
    milestones: mergedMilestones(staying.milestones, moved.milestones),
    sources: [...staying.sources, ...newSources(staying.sources, moved.sources)],
    claims: mergedClaims(staying.claims, moved.claims),
  });
  if (!both.success) throw new Refused("too-much-to-merge");
  return both.data;
}

/** Lists hold what both say; a single fact is the staying record's, or the other's where it knows none. */
function mergedFacts(staying: ProjectDocument, moved: ProjectDocument) {
  const { title, summary, locations, leadUnit, otherUnits } = staying;
  const lead = leadUnit ?? moved.leadUnit;
  const others = [...otherUnits, moved.leadUnit, ...moved.otherUnits].filter((unit) => unit !== null);
  const taken = moved.translatedByRegister.filter((language) => !title[language] && moved.title[language]);
  return {
    title: { ...moved.title, ...title },
    summary: { ...moved.summary, ...summary },
    translatedByRegister: [...new Set([...staying.translatedByRegister, ...taken])],
    locations: [...locations, ...newTo(locations, moved.locations)],
    domains: [...new Set([...staying.domains, ...moved.domains])],
    kind: staying.kind === "not-stated" ? moved.kind : staying.kind,
    leadUnit: lead,
    otherUnits: [...new Set(others)].filter((unit) => unit !== lead),
    jobs: staying.jobs ?? moved.jobs,
    firstAnnounced: earlier(staying.firstAnnounced, moved.firstAnnounced),
    unconfirmed: staying.unconfirmed && moved.unconfirmed,
  };
}

function earlier(one: ProjectDocument["firstAnnounced"], other: ProjectDocument["firstAnnounced"]) {
  return other && (!one || compareDates(other.date, one.date) < 0) ? other : one;
}

const newTo = <Place extends ProjectDocument["locations"][number]>(
  known: readonly Place[],
  places: readonly Place[],
) => places.filter(({ code, place }) => !known.some((one) => one.code === code && one.place === place));

/** A source that both name was given the key of the one that is there. */
const newSources = (known: readonly Source[], moved: readonly Source[]) =>
  moved.filter(({ key }) => !known.some((source) => source.key === key));

/** A step that both report is one step, with the sources of both. */
function mergedMilestones(known: readonly Milestone[], moved: readonly Milestone[]): Milestone[] {
  return [
    ...known.map((one) => {
      const again = moved.filter((other) => isSameStep(one, other)).flatMap(({ sources }) => sources);
      return { ...one, sources: [...new Set([...one.sources, ...again])] };
    }),
    ...moved.filter((other) => !known.some((one) => isSameStep(one, other))),
  ];
}

/** Of several claims on one fact the register goes on following the staying record's. */
function mergedClaims(known: readonly Claim[], moved: readonly Claim[]): Claim[] {
  const followed = new Set(known.filter(({ chosen }) => chosen).map(({ field }) => field));
  const further = moved.filter(
    (claim) => !known.some((one) => sameBut(["key", "chosen", "reason"], one, claim)),
  );
  return [
    ...known,
    ...further.map((claim) => {
      const chosen = claim.chosen && !followed.has(claim.field);
      if (chosen) followed.add(claim.field);
      return { ...claim, chosen };
    }),
  ];
}
