import { difference } from "../project/difference";
import type { Milestone, ProjectDocument, Source } from "../project/document";
import { Refused } from "../refused";
import type { Report } from "./report";

/**
 * The document with a reported step: a step of that kind that was only planned happens by it, otherwise it is one
 * more. A changed step must be verified again. Refuses `already-reported` where it is there with these dates.
 */
export function withReport(document: ProjectDocument, report: Report, reporter: string): ProjectDocument {
  const { kind, planned, actual, evidence } = report;
  const known = document.milestones.filter((step) => step.kind === kind);
  if (known.some((step) => step.actual === actual && (actual !== null || step.planned === planned)))
    throw new Refused("already-reported");
  const { sources, source } = withEvidence(document, evidence);
  const open = known.find((step) => step.actual === null);
  const step: Milestone = {
    key: open?.key ?? freeKey(document.milestones, "m"),
    kind,
    planned: planned ?? open?.planned ?? null,
    actual,
    sources: [...new Set([...(open?.sources ?? []), ...(source ? [source] : [])])],
    note: open?.note ?? {},
    reporter,
    verifier: null,
  };
  const milestones = open
    ? document.milestones.map((one) => (one === open ? step : one))
    : [...document.milestones, step];
  return { ...document, milestones, sources };
}

/** Evidence that the record knows already is named, not listed again. */
function withEvidence({ sources }: ProjectDocument, evidence: Report["evidence"]) {
  if (!evidence) return { sources, source: null };
  const known = sources.find(({ address, title }) =>
    evidence.address ? address === evidence.address : title === evidence.title,
  );
  if (known) return { sources, source: known.key };
  const source: Source = {
    ...{ key: freeKey(sources, "s"), date: null, language: null, quote: null },
    ...evidence,
  };
  return { sources: [...sources, source], source: source.key };
}

/** The first key of its letter that no part has. */
function freeKey(parts: readonly { readonly key: string }[], letter: string): string {
  const taken = new Set(parts.map(({ key }) => key));
  let number = parts.length + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/**
 * Whether a draft says no more than what became of the project since: steps and sources were added or changed,
 * none was taken away, and nothing else differs from what is published.
 */
export function onlyFollowsUp(published: ProjectDocument, draft: ProjectDocument): boolean {
  const rest = ({ milestones: _, sources: __, ...document }: ProjectDocument) => document;
  const keeps = (before: readonly { key: string }[], after: readonly { key: string }[]) =>
    before.every(({ key }) => after.some((part) => part.key === key));
  const samePapers = published.sources.every((source) =>
    draft.sources.some((one) => one.key === source.key && difference(source, one).length === 0),
  );
  return (
    difference(rest(published), rest(draft)).length === 0 &&
    keeps(published.milestones, draft.milestones) &&
    samePapers
  );
}

/** The steps of a draft that are not published as they stand there. */
export function stepsReported(published: ProjectDocument, draft: ProjectDocument): Milestone[] {
  return draft.milestones.filter((step) => {
    const before = published.milestones.find(({ key }) => key === step.key);
    return !before || difference(before, step).length > 0;
  });
}
