import { type MilestoneKind, milestoneKinds } from "../project/document";

/** The counted projects signed at an edition or in a year, and how many of them ever reached each milestone. */
export interface Cohort {
  /** The edition's code or the year; null for projects outside any edition. */
  readonly key: string | null;
  readonly projects: number;
  readonly reached: Readonly<Record<MilestoneKind, number>>;
}

/** A cohort with the month of its latest signing, as far as it is known. */
export type DatedCohort = Cohort & { readonly latest: string | null };

/** The latest signing first; what nobody knows the month of last. Of one month by their keys, those without last. */
export function inOrderOfSigning(cohorts: readonly DatedCohort[]): Cohort[] {
  return cohorts
    .toSorted(
      (one, other) =>
        descending(one.latest ?? "", other.latest ?? "") || -descending(keyOf(one), keyOf(other)),
    )
    .map(({ latest: _, ...cohort }) => cohort);
}

const keyOf = ({ key }: Cohort) => key ?? "\uffff";
const descending = (one: string, other: string) => (one === other ? 0 : one < other ? 1 : -1);

/** Cohorts from counts by `SCE-2019 all`, `SCE-2019 started` and `SCE-2019 2019-08`; no edition is an empty word. */
export function cohortsOf(counts: readonly (readonly [key: string, projects: number])[]): Cohort[] {
  const found = new Map<
    string,
    { projects: number; latest: string | null; reached: Record<MilestoneKind, number> }
  >();
  for (const [key, projects] of counts) {
    const [edition = "", word = ""] = key.split(" ");
    const cohort = found.get(edition) ?? { projects: 0, latest: null, reached: noneReached() };
    found.set(edition, cohort);
    const kind = milestoneKinds.find((one) => one === word);
    if (word === "all") cohort.projects = projects;
    else if (kind) cohort.reached[kind] = projects;
    else if (cohort.latest === null || word > cohort.latest) cohort.latest = word;
  }
  return inOrderOfSigning(
    [...found].map(([edition, cohort]) => ({ key: edition === "" ? null : edition, ...cohort })),
  );
}

const noneReached = (): Record<MilestoneKind, number> => {
  const none = Object.fromEntries(milestoneKinds.map((kind) => [kind, 0]));
  return none as Record<MilestoneKind, number>;
};
