import { type SQL, sql } from "drizzle-orm";
import type { Ceremony, ListedCeremony } from "../domain/edition";
import { isId } from "../domain/id";
import type { Database } from "./client";
import { readLaterAgreements } from "./later-agreements";
import { readPress } from "./press";
import { rows } from "./query";

/** A ceremony with what the press said of it; null where the id names none. Its projects are a list of their own. */
export async function readCeremony(db: Database, id: string): Promise<Ceremony | null> {
  if (!isId(id)) return null;
  const [found] = await rows<Omit<Ceremony, "press" | "later">>(
    db,
    sql`select ${listedColumns}, c.sessions,
        (select jsonb_build_object('code', e.code, 'labels', e.labels) from editions e where e.code = c.edition) as edition
      from ceremonies c where c.id = ${id}`,
  );
  if (!found) return null;
  const [press, later] = await Promise.all([
    readPress(db, { ceremony: id }),
    readLaterAgreements(db, sql`a.ceremony = ${id}`),
  ]);
  return { ...found, press, later };
}

/** The ceremonies of an edition, in order of their dates. */
export function readCeremoniesOf(db: Database, edition: string): Promise<ListedCeremony[]> {
  return rows(
    db,
    sql`select ${listedColumns} from ceremonies c where c.edition = ${edition} order by c.date, c.id`,
  );
}

const listedColumns: SQL = sql`c.id, c.titles, c.date, c.mode, c.place_code as "placeCode", c.places,
  (select count(distinct a.project)::int from agreements a where a.ceremony = c.id) as projects`;
