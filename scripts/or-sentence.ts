import { NoBackup } from "../db/backup/manifest";
import { NotCarried } from "../db/carried/not-carried";
import { FolderInUse } from "../db/lock";

/** What the work gives; where it cannot be, the sentence that says why, and the end. */
export async function orSentence<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((fault: unknown) => {
    if (!(fault instanceof NoBackup || fault instanceof NotCarried || fault instanceof FolderInUse))
      throw fault;
    console.error(fault.message);
    process.exit(1);
  });
}
