import { randomUUID } from "node:crypto";
import type { Actor } from "../../../domain/actor";
import type { ProjectDocument } from "../../../domain/project/document";
import type { Database } from "../../client";
import { publish } from "../publish";
import { sendToReview } from "../review";
import { saveDraft } from "../save-draft";

interface Change {
  readonly project: string;
  readonly basedOn: number;
}

/** Has somebody write a project, or change one, and send it to review. */
export async function sendAs(
  db: Database,
  document: ProjectDocument,
  writer: Actor,
  change: Change | null = null,
  sample = false,
) {
  const sent = { project: null, basedOn: 0, ...change, document, submission: randomUUID(), sample };
  const saved = await saveDraft(db, sent, writer);
  await sendToReview(db, saved, writer);
  return saved;
}

/** Has one person write a project, or change one, and a second publish it. */
export async function publishAs(
  db: Database,
  document: ProjectDocument,
  { writer, reviewer }: { writer: Actor; reviewer: Actor },
  change: Change | null = null,
  sample = false,
) {
  const saved = await sendAs(db, document, writer, change, sample);
  return { ...saved, published: await publish(db, saved, reviewer) };
}
