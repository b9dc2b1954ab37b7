import { type SQL, sql } from "drizzle-orm";

/** The decision of each agreement of a row `p` of what is published now: these stand in rows of their own. */
export const agreementsInForce: SQL = sql`(select b.decision::text from agreements b where b.project = p.project)`;

/** The same of any other version, which its document alone has. */
export const agreementsIn = (document: SQL): SQL =>
  sql`(select b -> 'counting' ->> 'decision' as decision from jsonb_array_elements(${document} -> 'agreements') b)`;
