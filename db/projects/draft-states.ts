import { inArray } from "drizzle-orm";
import type { DraftStanding } from "../../domain/life";
import type { Database } from "../client";
import { drafts } from "../schema/projects";

/** Where the drafts of projects stand that the reader was shown already, by the projects' ids. */
export async function draftStates(
  db: Database,
  projects: readonly string[],
): Promise<
  ReadonlyMap<string, { readonly state: DraftStanding["state"]; readonly editions: readonly string[] }>
> {
  if (projects.length === 0) return new Map();
  const found = await db
    .select({ project: drafts.project, state: drafts.state, editions: drafts.editions })
    .from(drafts)
    .where(inArray(drafts.project, [...projects]));
  return new Map(found.map(({ project, ...draft }) => [project, draft]));
}
