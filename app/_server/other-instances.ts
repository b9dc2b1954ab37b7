import { listenToChanges } from "@/db/changes";
import { openDatabase } from "@/db/client";
import { env } from "@/env";
import { inTurn } from "./in-turn";
import { logForgettingFault } from "./log";
import { forgetKeptPages } from "./own";

/** Changes that come closer together than this are heeded together; milliseconds. */
const pause = 250;

/**
 * From now on forgets kept pages when any instance changes the register, and how far replicas were. Every page, not only those of the changed
 * record: nearly all depend on the whole register, and a page is made anew only when somebody reads it. Heard twice
 * over, at once and after a pause: a read that began before the change may have been kept in between.
 */
export async function heedOtherInstances(): Promise<void> {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
  if (!DATABASE_URL || !globalThis.signbookOwn) return;
  const { changed } = await openDatabase();
  const forget = inTurn(() => forgetKeptPages().catch(logForgettingFault), pause);
  await listenToChanges(DATABASE_DIRECT_URL ?? DATABASE_URL, () => {
    changed();
    forget();
  });
}
