import { type AgreementClass, classOfType } from "../agreement-type";
import { classOf } from "../counting/agreements";
import { positionOf } from "../counting/position-of";
import type { Agreement, CountingDecision, ProjectDocument } from "../project/document";

/** From what binds least to what binds most; a purchase and a paper of unknown class stand on no step. */
const steps: readonly AgreementClass[] = ["announcement", "intent", "framework", "contract"];

/**
 * What a further signing most probably does to a project (counting rule 2): a firmer paper upgrades it, a
 * supplementary agreement increases it, and all else repeats it: it is never guessed that more money was promised.
 * Whoever records it decides.
 */
export function proposedDecision(
  project: ProjectDocument,
  further: Pick<Agreement, "type">,
): CountingDecision {
  const undated = undatedFirst(project);
  const before = positionOf(project)?.class ?? (undated && classOf(undated, project.agreements));
  if (!before) return "first";
  if (further.type === "supplementary") return "increase";
  const [now, then] = [steps.indexOf(classOfType[further.type]), steps.indexOf(before)];
  return now > then && then >= 0 ? "upgrade" : "repeat";
}

const lastCounted = (project: ProjectDocument) =>
  positionOf(project)?.countedAgreements.at(-1) ?? undatedFirst(project)?.key ?? null;

/** The first signing of a project that holds no position yet, because its date is not known. */
const undatedFirst = ({ agreements }: ProjectDocument) =>
  agreements.find(({ counting }) => counting.decision === "first");

/**
 * The project with one more agreement, which acts on the one that its position rests on. Keys of parts that the
 * project has already are drawn anew.
 */
export function withFurther(
  project: ProjectDocument,
  from: ProjectDocument,
  newKey: () => string,
): { readonly document: ProjectDocument; readonly key: string } | null {
  const [signed] = from.agreements;
  if (!signed) return null;
  const decision = proposedDecision(project, signed);
  const key = newKey();
  const actsOn = decision === "first" ? null : lastCounted(project);
  const sources = from.sources.filter(({ key: source }) => signed.sources.includes(source));
  const renamed = new Map(sources.map((source) => [source.key, newKey()]));
  const agreement: Agreement = {
    ...signed,
    key,
    counting: { decision, actsOn, reason: null },
    supplements: signed.type === "supplementary" ? actsOn : signed.supplements,
    sources: signed.sources.flatMap((source) => renamed.get(source) ?? []),
  };
  return {
    key,
    document: {
      ...project,
      agreements: [...project.agreements, agreement],
      sources: [
        ...project.sources,
        ...sources.map((source) => ({ ...source, key: renamed.get(source.key) ?? source.key })),
      ],
    },
  };
}
