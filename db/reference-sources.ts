import { type SQL, sql } from "drizzle-orm";
import type { SourceRecord } from "../domain/administration/records";
import type { Database } from "./client";
import { rows } from "./query";
import { referenceSources } from "./schema/reference";

/** The source with this id as JSON: a `NamedSource`; null where there is none. */
export const sourceColumn = (id: SQL): SQL =>
  sql`(select jsonb_build_object('id', s.id, 'kind', s.kind, 'address', s.address, 'title', s.title,
    'date', s.date, 'language', s.language, 'quote', s.quote) from reference_sources s where s.id = ${id})`;

/** The source as the register keeps it: one that it knows already is not kept twice. */
export async function sourceId(tx: Database, source: SourceRecord): Promise<string> {
  await tx.insert(referenceSources).values(source).onConflictDoNothing();
  const { address, title, quote } = source;
  const [found] = await rows<{ id: string }>(
    tx,
    sql`select id from reference_sources where address is not distinct from ${address}::text
      and title is not distinct from ${title}::text and quote is not distinct from ${quote}::text`,
  );
  if (!found) throw new Error("The source was not kept.");
  return found.id;
}
