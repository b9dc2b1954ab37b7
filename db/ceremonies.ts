import { type SQL, sql } from "drizzle-orm";
import type { Ceremony, ListedCeremony } from "../domain/edition";
import { isId } from "../domain/id";
import type { Database } from "./client";
import { readLaterAgreements } from "./later-agreements";
import { inForceOn } from "./list/sources";
import { readPress } from "./press";
import { rows } from "./query";

/**
 * A ceremony with what the press said of it, its projects as known on a day, if one is named; null where the id names
 * none. Its projects are a list of their own.
 */
export async function readCeremony(
  db: Database,
  id: string,
  asOf: string | null = null,
): Promise<Ceremony | null> {
  if (!isId(id)) return null;
  const [found] = await rows<Omit<Ceremony, "press" | "later">>(
    db,
    sql`select ${await listedColumns(db, asOf)}, c.sessions,
        (select jsonb_build_object('code', e.code, 'labels', e.labels) from editions e where e.code = c.edition) as edition
      from ceremonies c where c.id = ${id}`,
  );
  if (!found) return null;
  const [press, later] = await Promise.all([
    readPress(db, { ceremony: id }),
    readLaterAgreements(db, { ceremony: id }, asOf),
  ]);
  return { ...found, press, later };
}

/** The ceremonies of an edition, in order of their dates. */
export async function readCeremoniesOf(
  db: Database,
  edition: string,
  asOf: string | null = null,
): Promise<ListedCeremony[]> {
  return rows(
    db,
    sql`select ${await listedColumns(db, asOf)} from ceremonies c where c.edition = ${edition} order by c.date, c.id`,
  );
}

async function listedColumns(db: Database, asOf: string | null): Promise<SQL> {
  return sql`c.id, c.titles, c.date, c.mode, c.place_code as "placeCode", c.places,
    (${await projectsAt(db, asOf)}) as projects`;
}

/** What is in force now is indexed by ceremony; what was in force on a day is read through once for all ceremonies. */
async function projectsAt(db: Database, asOf: string | null): Promise<SQL> {
  if (asOf === null)
    return sql`select count(distinct a.project)::int from agreements a where a.ceremony = c.id`;
  return sql`with held as materialized (select at, count(*)::int as projects
      from positions p cross join lateral unnest(p.ceremonies) at where ${await inForceOn(db, asOf)} group by at)
    select coalesce((select projects from held where at = c.id), 0)`;
}
