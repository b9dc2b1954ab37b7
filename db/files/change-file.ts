import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { makePublic } from "../../domain/files/life";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { lockDraft, type ProjectRow } from "../projects/lock-draft";
import { addRevision, type RevisionAct } from "../revisions";
import { agreementFiles } from "../schema/files";
import { type FileStore, storedName } from "./file-store";

export interface FileOfProject {
  readonly project: string;
  readonly id: string;
}

type FileRow = typeof agreementFiles.$inferSelect;
type Change = (tx: Database, file: FileRow) => Promise<unknown>;

/**
 * Lets readers have a file, while its project is published. Gives the project's reference, if it has one. Refuses as
 * `life.makePublic` does, and as saving the draft would.
 */
export function makeFilePublic(
  db: Database,
  asked: FileOfProject & { readonly covered: boolean },
  actor: Actor,
): Promise<string | null> {
  return change(db, asked, actor, "changed", (tx, file) => {
    makePublic(file, asked.covered, actor.id);
    const covered = { public: true, coveredBy: actor.id, coveredAt: sql`now()` };
    return tx.update(agreementFiles).set(covered).where(eq(agreementFiles.id, file.id));
  });
}

/** Takes a file back from readers; anybody may who may write the record. */
export function hideFile(db: Database, asked: FileOfProject, actor: Actor): Promise<string | null> {
  return change(db, asked, actor, "changed", (tx, file) => {
    const hidden = { public: false, coveredBy: null, coveredAt: null };
    return tx.update(agreementFiles).set(hidden).where(eq(agreementFiles.id, file.id));
  });
}

/** Removes a file and then its bytes: nothing of it is left but the entry in the history that says so. */
export async function removeFile(
  db: Database,
  store: FileStore,
  asked: FileOfProject,
  actor: Actor,
): Promise<string | null> {
  const removed: FileRow[] = [];
  const reference = await change(db, asked, actor, "removed", async (tx, file) => {
    removed.push(file);
    await tx.delete(agreementFiles).where(eq(agreementFiles.id, file.id));
  });
  for (const file of removed) await store.remove(storedName(file));
  return reference;
}

/** One change of a file with its revision, while nobody else changes the project. */
function change(
  db: Database,
  { project, id }: FileOfProject,
  actor: Actor,
  act: RevisionAct,
  make: Change,
): Promise<string | null> {
  return db.transaction(async (tx) => {
    const { project: record } = await lockDraft(tx, project, actor);
    const ofProject = and(eq(agreementFiles.id, id), eq(agreementFiles.project, project));
    const [file] = await tx.select().from(agreementFiles).where(ofProject);
    if (!file) throw new Refused("not-found");
    await make(tx, file);
    const [after = file] = await tx.select().from(agreementFiles).where(ofProject);
    await addRevision(tx, revisionOf(after, record, act, actor));
    return record.reference;
  });
}

function revisionOf(file: FileRow, { sample }: ProjectRow, act: RevisionAct, actor: Actor) {
  const { id, project, agreement, kind, mediaType, bytes, sha256, public: open } = file;
  const document = { id, project, agreement, kind, mediaType, bytes, sha256, public: open };
  return { subject: "file", record: id, act, document, actor, sample } as const;
}
