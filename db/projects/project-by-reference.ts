import { and, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { mayBeReference } from "../../domain/project/reference";
import { mayWrite } from "../../domain/roles";
import type { Database } from "../client";
import { drafts, projects } from "../schema/projects";

/** The id of the published project under a reference; null where there is none that the actor may change. */
export async function projectByReference(
  db: Database,
  reference: string,
  actor: Actor,
): Promise<string | null> {
  if (!mayBeReference(reference)) return null;
  const [found] = await db
    .select({ id: projects.id, editions: drafts.editions })
    .from(projects)
    .innerJoin(drafts, eq(drafts.project, projects.id))
    .where(and(eq(projects.reference, reference), eq(projects.state, "published")));
  return found && mayWrite(actor, found.editions) ? found.id : null;
}
