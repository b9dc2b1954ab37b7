import { z } from "zod";
import type { HistoryEntry } from "@/db/projects/history";
import { roles } from "@/domain/actor";
import { Language } from "@/domain/languages";
import { InstantShape } from "./texts";

const RevisionShape = z.object({
  version: z.int(),
  act: z.string(),
  /** The role of who made it, never the person. */
  role: z.enum(roles),
  at: InstantShape,
  reason: z.string().nullable(),
  /** Null without a reason, and where nobody said. */
  reasonLanguage: Language.nullable(),
  /** By paths of the record; what was not there is null. */
  changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
});

/** The published revisions of a project, the oldest first, and those of the records that ended in it. */
export const HistoryShape = z.object({
  reference: z.string(),
  data: z.array(RevisionShape),
  merged: z.array(z.object({ reference: z.string(), data: z.array(RevisionShape) })),
});

interface History {
  readonly reference: string;
  readonly entries: readonly HistoryEntry[];
}

export function toHistory(
  reference: string,
  entries: readonly HistoryEntry[],
  merged: readonly History[],
): z.input<typeof HistoryShape> {
  return {
    reference,
    data: toRevisions(entries),
    merged: merged.map((one) => ({ reference: one.reference, data: toRevisions(one.entries) })),
  };
}

const toRevisions = (entries: readonly HistoryEntry[]) =>
  entries.map(({ at, changes, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    changes: changes.map(({ path, before, after }) => ({ path, before, after })),
  }));
