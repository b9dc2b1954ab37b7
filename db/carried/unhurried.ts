import { drizzle } from "drizzle-orm/postgres-js";
import type { Env } from "../../env";
import { directUrl } from "../backup/backup";
import { type Database, open, settingsOf } from "../client";
import { connect } from "../connect";
import { schema } from "../tables";

/**
 * Does work with the register's database that may take as long as it takes, its schema current: past any pooler, in one
 * session without time limits. An embedded one must not be in use. Throws FolderInUse.
 */
export async function unhurried<Value>(
  settings: Env,
  work: (db: Database) => Promise<Value>,
): Promise<Value> {
  const opened = await open(settingsOf(settings));
  try {
    await opened.migrate();
    const url = directUrl(settings);
    if (!url) return await work(opened.db);
    const client = connect(url, 1, 0, { max_lifetime: null });
    try {
      return await work(drizzle({ client, schema }));
    } finally {
      await client.end({ timeout: 5 });
    }
  } finally {
    await opened.close();
  }
}
