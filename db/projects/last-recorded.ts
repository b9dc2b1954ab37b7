import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { ProjectDocument } from "../../domain/project/document";
import { mayWrite } from "../../domain/roles";
import type { Database } from "../client";
import { draftVersions } from "../schema/projects";
import { assignmentOfDraft } from "./assignment";

/** What somebody recorded last, as they saved it first: null where they recorded nothing that they may still write. */
export async function lastRecorded(db: Database, actor: Actor): Promise<ProjectDocument | null> {
  const [found] = await db
    .select({ document: draftVersions.document })
    .from(draftVersions)
    .where(and(eq(draftVersions.savedBy, actor.id), eq(draftVersions.version, 1)))
    .orderBy(desc(draftVersions.savedAt))
    .limit(1);
  return found && mayWrite(actor, assignmentOfDraft(found.document, actor).editions) ? found.document : null;
}
