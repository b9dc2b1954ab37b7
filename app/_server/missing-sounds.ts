import { openDatabase } from "@/db/client";
import { addMissingSounds } from "@/db/missing-sounds";
import { logSoundsFault } from "./log";

/**
 * Adds what names kept by an older release lack, once a start and beside everything else: until then they are found
 * by their letters.
 */
export async function completeNames(): Promise<void> {
  const { db } = await openDatabase();
  await addMissingSounds(db).catch(logSoundsFault);
}
