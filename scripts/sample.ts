import { closeDatabase, openDatabase } from "../db/client";
import { loadSample } from "../db/sample/load";
import { env } from "../env";

/** Loads the sample register into the database that the settings name, its schema brought up to date first. */
const { DATABASE_URL, SIGNBOOK_DATA } = env();
const opened = await openDatabase();
try {
  await opened.migrate();
  await loadSample(opened.db);
  const where = DATABASE_URL ? new URL(DATABASE_URL).pathname.slice(1) : SIGNBOOK_DATA;
  console.log(`The sample register is loaded into ${where}. Loading it again changes nothing.`);
} finally {
  await closeDatabase();
}
