import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../domain/actor";
import type { Was } from "../domain/administration/form";
import type { SourceRecord } from "../domain/administration/records";
import { contradicts } from "../domain/administration/same-source";
import { Refused } from "../domain/refused";
import type { Database } from "./client";
import { rows } from "./query";
import { addRevision } from "./revisions";
import { referenceSources } from "./schema/reference";

/** The source with this id as JSON: a `NamedSource`; null where there is none. */
export const sourceColumn = (id: SQL): SQL =>
  sql`(select jsonb_build_object('id', s.id, 'kind', s.kind, 'address', s.address, 'title', s.title,
    'date', s.date, 'language', s.language, 'quote', s.quote) from reference_sources s where s.id = ${id})`;

/**
 * The source as the register keeps it: one that it knows already is not kept twice, and is corrected nowhere but on
 * its own page. Refuses `source-known` where a form says another thing of its kind, date or language.
 */
export async function sourceId(tx: Database, source: SourceRecord, was: Was, by: Actor): Promise<string> {
  const [added] = await tx.insert(referenceSources).values(source).onConflictDoNothing().returning();
  if (added) {
    await addRevision(tx, {
      subject: "source",
      record: added.id,
      act: "created",
      document: added,
      actor: by,
    });
    return added.id;
  }
  const known = await knownSource(tx, source);
  if (contradicts(source, known, was.record !== null)) throw new Refused("source-known");
  return known.id;
}

async function knownSource(tx: Database, { address, title, quote }: SourceRecord) {
  const [found] = await rows<Pick<SourceRecord, "kind" | "date" | "language"> & { id: string }>(
    tx,
    sql`select id, kind, date, language from reference_sources where address is not distinct from ${address}::text
      and title is not distinct from ${title}::text and quote is not distinct from ${quote}::text`,
  );
  if (!found) throw new Error("The source was not kept.");
  return found;
}
