import { type SQL, sql } from "drizzle-orm";
import type { ProjectFilter } from "../../domain/filters";
import { defaultZone, endOfDay } from "../../domain/zone";
import type { Database } from "../client";
import { type ReadingSettings, readSettings } from "../settings";
import { agreementsIn, agreementsInForce } from "./agreements-of";
import { draftRows } from "./draft-rows";
import type { ReadScope } from "./read-scope";
import type { Source } from "./source";
import { allOf, conditionsOf } from "./where";
import { conditionsCounted, conditionsWithin } from "./within";

/**
 * The sources of a reading: what is published, now or at the end of the `asOf` day, and for a signed-in person
 * the drafts of projects never published. What was a draft on an earlier day is no part of an `asOf` answer.
 */
export function sourcesOf(filter: ProjectFilter, scope: ReadScope, settings: ReadingSettings): Source[] {
  const { sizeBands } = settings;
  const conditions = [...conditionsOf(filter, sizeBands), ...conditionsCounted(filter, sizeBands)];
  const within = (state: SQL, agreements: SQL) =>
    "actor" in scope && scope.within ? conditionsWithin(scope.within, { state, agreements }, filter) : [];
  const state = sql`'published'`;
  const document = sql`(select r.document from revisions r
      where r.subject = 'project' and r.record = p.project::text and r.version = p.version)`;
  const agreements = filter.asOf === null ? agreementsInForce : agreementsIn(document);
  const published: Source = {
    from: sql`positions p`,
    where: allOf([inForce(filter.asOf, settings.zone), ...conditions, ...within(state, agreements)]),
    reference: sql`p.reference`,
    tie: sql`p.reference`,
    ...{ state, document, agreements },
  };
  return "actor" in scope && filter.asOf === null
    ? [published, draftRows(scope.actor, (drafted, latest) => [...conditions, ...within(drafted, latest)])]
    : [published];
}

/** Whether a published position `p` is in force: now, or at the end of the `asOf` day. */
export function inForce(asOf: string | null, zone: string): SQL {
  if (asOf === null) return sql`p.valid_to is null`;
  const end = endOfDay(asOf, zone).toISOString();
  return sql`p.valid_from <= ${end}::timestamptz and (p.valid_to is null or p.valid_to > ${end}::timestamptz)`;
}

/** The same by the zone of the register, which is looked up where a day is asked for. */
export async function inForceOn(db: Database, asOf: string | null): Promise<SQL> {
  return inForce(asOf, asOf === null ? defaultZone : (await readSettings(db)).zone);
}

/** The same selection from each source, one after the other. */
export function fromEach(sources: readonly Source[], select: (source: Source) => SQL): SQL {
  return sql.join(sources.map(select), sql` union all `);
}
