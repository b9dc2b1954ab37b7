import { type SQL, sql } from "drizzle-orm";

/** The source with this id as JSON: a `NamedSource`; null where there is none. */
export const sourceColumn = (id: SQL): SQL =>
  sql`(select jsonb_build_object('id', s.id, 'kind', s.kind, 'address', s.address, 'title', s.title,
    'date', s.date, 'language', s.language, 'quote', s.quote) from reference_sources s where s.id = ${id})`;
