import { sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Was } from "../../domain/administration/form";
import type { SourceRecord } from "../../domain/administration/records";
import type { NamedSource } from "../../domain/edition";
import { isId } from "../../domain/id";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import { storable } from "../../domain/storable";
import type { Database } from "../client";
import { rows } from "../query";
import { sourceColumn } from "../reference-sources";
import { referenceSources } from "../schema/reference";
import { type AlsoChange, keepRecord, versionOf } from "./keep";

const kind = { subject: "source", table: referenceSources, key: referenceSources.id } as const;

/** A record that names a source: its kind, and its own page where it stands in an edition. */
export interface NamesSource {
  readonly what: "attendance" | "edition-claim" | "programme-item" | "press-figure";
  readonly id: string;
  /** Null for a press figure of a ceremony outside any edition. */
  readonly edition: string | null;
}

/** Every record that names a source (its column `source`), of any kind. */
const naming = sql`(select 'attendance' as what, id, edition, source from attendance
  union all select 'edition-claim', id, edition, source from edition_claims
  union all select 'programme-item', id, edition, source from programme_items where source is not null
  union all select 'press-figure', id,
    (select min(e.edition) from press_figure_editions e where e.figure = f.id), source from press_figures f)`;

export interface ListedSource extends NamedSource {
  /** How many records name it. */
  readonly uses: number;
}

/** The sources whose title, address or quote holds a text, or all: the newest first, at most so many. */
export function findSources(db: Database, text: string, most: number): Promise<ListedSource[]> {
  const wanted = storable(text.trim().toLowerCase());
  const holds = sql`position(${wanted} in lower(concat_ws(' ', title, address, quote))) > 0`;
  return rows(
    db,
    sql`select id, kind, address, title, date, language, quote,
        (select count(*)::int from ${naming} n where n.source = s.id) as uses
      from reference_sources s where ${wanted === "" ? sql`true` : holds}
      order by date desc nulls last, title, id limit ${most}`,
  );
}

/** A source, what names it, and how many changes its history holds; null where there is none. */
export async function readSource(db: Database, id: string) {
  if (!isId(id)) return null;
  const [found] = await rows<{ source: NamedSource | null; namedBy: NamesSource[] }>(
    db,
    sql`select ${sourceColumn(sql`${id}::uuid`)} as source, (select coalesce(jsonb_agg(jsonb_build_object('what', what,
        'id', id, 'edition', edition) order by edition nulls last, what, id), '[]') from ${naming} n
      where source = ${id}::uuid) as "namedBy"`,
  );
  if (!found?.source) return null;
  return { row: found.source, namedBy: found.namedBy, version: await versionOf(db, kind.subject, id) };
}

/**
 * Corrects a source wherever it is named. Refuses as `keepRecord` does, and `code-taken` where another has its
 * address, title and quote: no source is kept twice. A source comes in with what names it, never alone.
 */
export function keepSource(db: Database, was: Was, source: SourceRecord, by: Actor) {
  demand(mayAdminister(by));
  if (was.record === null) throw new Refused("not-found");
  return keepRecord(db, kind, was, source, by, tellWhatStoodBefore);
}

/** One that came in before sources had a history: its first version is told as of the record that first named it. */
const tellWhatStoodBefore: AlsoChange<typeof referenceSources> = async (tx, { id }, before) => {
  await tx.execute(sql`
    insert into revisions (subject, record, act, version, document, by, role, at, sample)
    select 'source', ${id}, 'created', 1, ${JSON.stringify(before)}::jsonb, r.by, r.role, r.at, r.sample from revisions r
    where r.subject in ('attendance', 'edition-claim', 'programme-item', 'press-figure') and r.document ->> 'source' = ${id}
      and not exists (select from revisions s where s.subject = 'source' and s.record = ${id})
    order by r.id limit 1`);
};
