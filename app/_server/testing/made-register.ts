import { makeRegister } from "@/db/projects/testing/register";
import { openEmbedded } from "@/db/testing/databases";
import { provideRegister } from "./register";

/** A register with its people on an embedded database, found by the code under test; whoever made it closes it. */
export async function madeRegister() {
  const opened = await openEmbedded();
  provideRegister(opened.db);
  return { db: opened.db, register: await makeRegister(opened.db), close: () => opened.close() };
}
