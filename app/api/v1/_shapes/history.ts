import { z } from "zod";
import type { HistoryEntry } from "@/db/projects/history";
import { roles } from "@/domain/actor";
import { InstantShape } from "./texts";

/** The published revisions of a project, the oldest first. */
export const HistoryShape = z.object({
  reference: z.string(),
  data: z.array(
    z.object({
      version: z.int(),
      act: z.string(),
      /** The role of who made it, never the person. */
      role: z.enum(roles),
      at: InstantShape,
      reason: z.string().nullable(),
      /** By paths of the record; what was not there is null. */
      changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
});

export function toHistory(reference: string, entries: readonly HistoryEntry[]): z.input<typeof HistoryShape> {
  const data = entries.map(({ at, changes, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    changes: changes.map(({ path, before, after }) => ({ path, before, after })),
  }));
  return { reference, data };
}
