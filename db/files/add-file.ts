import { createHash, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type FileFault, type FileKind, mostOfAgreement } from "../../domain/files/file";
import type { Database } from "../client";
import { lockDraft } from "../projects/lock-draft";
import { addRevision } from "../revisions";
import { agreementFiles } from "../schema/files";
import { type Accepted, accept } from "./accept";
import { type FileStore, storedName } from "./file-store";
import type { Made } from "./remade-picture";

export interface SentFile {
  readonly project: string;
  /** Key of an agreement of its draft. */
  readonly agreement: string;
  readonly kind: FileKind;
  readonly sent: Uint8Array;
}

/**
 * Keeps a file with an agreement, for the desk only; gives its id, or why it is not taken. Refuses `not-found`,
 * `role-needed` and `outside-your-editions` as saving the draft would.
 */
export async function addFile(
  db: Database,
  store: FileStore,
  file: SentFile,
  actor: Actor,
): Promise<Made<string>> {
  // Asked before the work and the bytes are spent, and again, under the lock, when it is kept.
  await db.transaction((tx) => lockDraft(tx, file.project, actor));
  const accepted = await accept(file.sent, file.kind);
  if ("fault" in accepted) return accepted;
  const { bytes } = accepted.made;
  const kept = { id: randomUUID(), sha256: createHash("sha256").update(bytes).digest("hex") };
  await store.put(storedName(kept), bytes);
  try {
    const fault = await keep(db, file, { ...accepted.made, ...kept }, actor);
    if (fault) await store.remove(storedName(kept));
    return fault ? { fault } : { made: kept.id };
  } catch (failed) {
    await store.remove(storedName(kept));
    throw failed;
  }
}

function keep(
  db: Database,
  { project, agreement, kind }: SentFile,
  { id, sha256, bytes, mediaType }: Accepted & { readonly id: string; readonly sha256: string },
  actor: Actor,
): Promise<FileFault | null> {
  return db.transaction(async (tx) => {
    const { draft, project: record } = await lockDraft(tx, project, actor);
    if (!draft.document.agreements.some(({ key }) => key === agreement)) return "agreement-missing";
    const others = await tx
      .select({ sha256: agreementFiles.sha256 })
      .from(agreementFiles)
      .where(and(eq(agreementFiles.project, project), eq(agreementFiles.agreement, agreement)));
    if (others.some((other) => other.sha256 === sha256)) return "file-there";
    if (others.length >= mostOfAgreement) return "too-many-files";
    const row = { id, project, agreement, kind, mediaType, bytes: bytes.length, sha256 };
    await tx.insert(agreementFiles).values({ ...row, addedBy: actor.id });
    const { sample } = record;
    await addRevision(tx, { subject: "file", record: id, act: "created", document: row, actor, sample });
    return null;
  });
}
