import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";

/** Whether this register holds the sample: every page says so until an administrator removes it. */
export async function sampleIsLoaded(db: Database): Promise<boolean> {
  const [answer] = await rows<{ loaded: boolean }>(
    db,
    sql`select exists (select from expos where sample) as loaded`,
  );
  return answer?.loaded ?? false;
}
