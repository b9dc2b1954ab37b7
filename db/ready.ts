import { setTimeout as pause } from "node:timers/promises";
import { type Database, database } from "./client";
import { schemaIsCurrent } from "./schema-is-current";

/** A database that takes longer to answer counts as not answering; milliseconds. */
const patience = 3_000;

/**
 * Why requests cannot be served now, in words for the operator; null when they can. The words say nothing that the
 * database's own error would tell about it.
 */
export async function whyNotReady(open: () => Promise<Database> = database): Promise<string | null> {
  const ending = new AbortController();
  const current = open()
    .then(schemaIsCurrent)
    .catch(() => "the database does not answer" as const);
  const tooLate = pause(patience, "the database does not answer in time" as const, { signal: ending.signal });
  const answer = await Promise.race([current, tooLate.catch(() => false)]);
  ending.abort();
  if (typeof answer === "string") return answer;
  return answer ? null : "the schema is not current: its migrations have not run";
}
