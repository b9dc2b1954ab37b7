import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "../client";
import { positions } from "../schema/positions";
import type { FoundColumns } from "./position-row";

export type PositionRow = typeof positions.$inferSelect;

/** Codes and ids of what shows a project on its public page. */
export interface Touched {
  readonly editions: readonly string[];
  readonly ceremonies: readonly string[];
  readonly organizations: readonly string[];
  readonly domains: readonly string[];
  readonly origins: readonly string[];
}

/** Instants of a project's versions never run backwards, whatever the clock does. */
export const laterOf = (now: Date, before: Date | null) => (before !== null && before > now ? before : now);

/** Ends the position in force at an instant, and gives it as it was. */
export async function closePosition(tx: Database, project: string, at: Date): Promise<PositionRow | null> {
  const [closed] = await tx
    .update(positions)
    .set({ validTo: at })
    .where(and(eq(positions.project, project), isNull(positions.validTo)))
    .returning();
  return closed ?? null;
}

type Shown = Pick<FoundColumns, "ceremonies" | "organizations" | "domains" | "origins">;

/** Whose pages change when a project of these editions moves from one position to another. */
export function touchedBy(editions: readonly string[], ...rows: readonly (Shown | null)[]): Touched {
  const all = (read: (row: Shown) => readonly string[]) => [
    ...new Set(rows.flatMap((row) => (row ? read(row) : []))),
  ];
  return {
    editions,
    ceremonies: all((row) => row.ceremonies),
    organizations: all((row) => row.organizations),
    domains: all((row) => row.domains),
    origins: all((row) => row.origins),
  };
}
