import { NoBackup } from "../db/backup/manifest";
import { NotCarried } from "../db/carried/not-carried";
import { HalfRestored } from "../db/half-restored";
import { FolderInUse } from "../db/lock";

/** What the work gives; where it cannot be, the sentence that says why, and the end. */
export async function orSentence<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((fault: unknown) => {
    const sentence = sentenceOf(fault);
    if (sentence === null) throw fault;
    console.error(sentence);
    process.exit(1);
  });
}

const expected = [NoBackup, NotCarried, FolderInUse, HalfRestored];

/** Why a work could not be, for whoever asked for it; null for what nobody expects. */
export function sentenceOf(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if (expected.some((kind) => fault instanceof kind)) return fault.message;
  const said = "code" in fault ? sentences[String(fault.code)] : undefined;
  return said?.("path" in fault ? `: ${fault.path}` : "") ?? sentenceOf(fault.cause);
}

/** What system and database say no with, by their codes. */
const sentences: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk is full${path}. Nothing was kept.`,
  EACCES: (path) => `This user may not read or write there${path}.`,
  EPERM: (path) => `This user may not do that there${path}.`,
  EROFS: (path) => `Nothing can be written there${path}.`,
  ENOENT: (path) => `There is no such file or folder${path}.`,
  EISDIR: (path) => `That is a folder, and no file${path}.`,
  ECONNREFUSED: () => "The database of DATABASE_URL does not answer.",
  CONNECT_TIMEOUT: () => "The database of DATABASE_URL does not answer in time.",
  ENOTFOUND: () => "There is no such computer as DATABASE_URL names.",
  CONNECTION_CLOSED: () => "The database went away. Nothing was kept.",
  "28P01": () => "The database refuses the name or the password of DATABASE_URL.",
  "28000": () => "The database refuses the name of DATABASE_URL.",
  "3D000": () => "There is no such database as DATABASE_URL names.",
  "42501": () => "The user of DATABASE_URL may not do that in this database.",
  "53100": () => "The database's disk is full. Nothing was kept.",
};
