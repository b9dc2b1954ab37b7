import { and, eq } from "drizzle-orm";
import { withNewKeys } from "../../domain/project/merge-keys";
import type { Database } from "../client";
import { comments } from "../schema/comments";
import { agreementFiles } from "../schema/files";
import type { BothLocked } from "./merge";

/** What stands beside the document of a record that ends moves with it: files to their agreements, and comments. */
export async function moveBeside(tx: Database, { ending, staying }: BothLocked): Promise<void> {
  const { keys } = withNewKeys(ending.draft.document, staying.draft.document);
  const [from, into] = [ending.project.id, staying.project.id];
  for (const [agreement, former] of keys)
    await tx
      .update(agreementFiles)
      .set({ project: into, agreement })
      .where(and(eq(agreementFiles.project, from), eq(agreementFiles.agreement, former)));
  await tx.update(comments).set({ project: into }).where(eq(comments.project, from));
}
