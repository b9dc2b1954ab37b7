import { reached, type Standing, standingOf } from "../milestones";
import type { MilestoneKind, ProjectDocument, ProjectKind } from "../project/document";
import { ceremoniesOf } from "./agreements";
import { partnerOrigins } from "./partner-origins";
import type { Position } from "./position";
import { positionOf } from "./position-of";

/** What of a project counts; the arrays as in a `positions` row. */
export interface CountedProject {
  /** Null where it is published but not counted: it is in no figure. */
  readonly position:
    | (Pick<Position, "class" | "year" | "month" | "edition" | "amounts"> & Partial<Pick<Position, "signed">>)
    | null;
  /** Codes; the first is primary. */
  readonly domains: readonly string[];
  /** Partner origins, inferred ones included, the primary one first. */
  readonly origins: readonly string[];
  /** The same with inferred origins switched off. */
  readonly statedOrigins: readonly string[];
  /** Ceremonies at which any of its agreements was signed, in order of signing. */
  readonly ceremonies: readonly string[];
  readonly kind: ProjectKind;
  /** Its lead unit (counting rule 10). */
  readonly unit: string | null;
  readonly standing: Standing;
  readonly reached: readonly MilestoneKind[];
}

/** How one version of the counting rules reads what counts of a project; `countedProject` is that of version 1. */
export type CountedBy = typeof countedProject;

/**
 * What counts of a project, from its whole record: positions are made of this, and checked against it.
 * `governments` are the ids of organizations that are governments; `day` is the report date.
 */
export function countedProject(
  document: ProjectDocument,
  { governments, day }: { readonly governments?: ReadonlySet<string>; readonly day?: string } = {},
): CountedProject {
  const position = positionOf(document);
  const originsWith = (inferred: "in" | "out") =>
    partnerOrigins(document, position, { inferred, ...(governments && { governments }) }).map(
      ({ code }) => code,
    );
  return {
    position,
    domains: document.domains,
    origins: originsWith("in"),
    statedOrigins: originsWith("out"),
    ceremonies: ceremoniesOf(document.agreements),
    kind: document.kind,
    unit: document.leadUnit,
    standing: standingOf(document.milestones, day),
    reached: reached(document.milestones, day),
  };
}
