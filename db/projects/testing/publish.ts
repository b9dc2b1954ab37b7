import { randomUUID } from "node:crypto";
import type { Actor } from "../../../domain/actor";
import type { ProjectDocument } from "../../../domain/project/document";
import type { Database } from "../../client";
import { publish } from "../publish";
import { sendToReview } from "../review";
import { saveDraft } from "../save-draft";

/** Has one person write a project, or change one, and a second publish it. */
export async function publishAs(
  db: Database,
  document: ProjectDocument,
  { writer, reviewer }: { writer: Actor; reviewer: Actor },
  change: { project: string; basedOn: number } | null = null,
  sample = false,
) {
  const sent = { project: null, basedOn: 0, ...change, document, submission: randomUUID(), sample };
  const saved = await saveDraft(db, sent, writer);
  await sendToReview(db, saved, writer);
  return { ...saved, published: await publish(db, saved, reviewer) };
}
