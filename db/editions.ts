import { type SQL, sql } from "drizzle-orm";
import type {
  AttendanceClaim,
  Edition,
  EditionClaim,
  ListedCeremony,
  ListedEdition,
  ProgrammeEntry,
} from "../domain/edition";
import { ProjectFilter } from "../domain/filters";
import { mayBeReference } from "../domain/project/reference";
import { publishedTotal } from "../domain/published-total";
import { asItStands, type Reading } from "../domain/reading";
import { readCeremoniesOf } from "./ceremonies";
import type { Database } from "./client";
import { figures } from "./figures/figures";
import { readLaterAgreements } from "./later-agreements";
import { publicly } from "./list/read-scope";
import { inForceOn } from "./list/sources";
import { readPress } from "./press";
import { rows } from "./query";
import { sourceColumn } from "./reference-sources";

/** All editions, the newest first, with how many projects are held of each: now, or as known on a day. */
export async function readEditions(db: Database, asOf: string | null = null): Promise<ListedEdition[]> {
  return rows(
    db,
    sql`with held as (select p.edition, count(*)::int as projects from positions p
        where ${await inForceOn(db, asOf)} and p.class is not null group by p.edition)
      select ${listedColumns}, coalesce(h.projects, 0) as projects
      from editions e join expos x on x.id = e.expo left join held h on h.edition = e.code
      order by coalesce(e.starts, e.year::text) desc, e.code`,
  );
}

const listedColumns: SQL = sql`e.code, lower(e.code) as slug, e.labels,
  jsonb_build_object('code', x.code, 'names', x.names) as expo, e.year, e.starts, e.ends,
  e.place_code as "placeCode", e.places, e.coverage`;

type Facts = Omit<
  Edition,
  "projects" | "attendance" | "claims" | "programme" | "ceremonies" | "held" | "figures" | "press" | "later"
>;

/**
 * An edition with everything that is known of it; null where the code names none. Of its projects it holds what the
 * reading asks for; what the edition itself was, and what the press said, is as known now.
 */
export async function readEdition(
  db: Database,
  code: string,
  reading: Reading = asItStands,
): Promise<Edition | null> {
  if (!mayBeReference(code)) return null;
  const [facts] = await readFacts(db, code);
  if (!facts) return null;
  const [attendance, claims, items, ceremonies, press, own, later] = await Promise.all([
    readAttendance(db, code),
    readClaims(db, code),
    readProgramme(db, code),
    readCeremoniesOf(db, code, reading.asOf),
    readPress(db, { edition: code }),
    ownFigures(db, code, reading),
    readLaterAgreements(db, { edition: code }, reading.asOf),
  ]);
  const { projects, byClass } = own.total;
  return {
    ...facts,
    projects,
    attendance,
    claims,
    programme: [...ceremonies.map(asEntry), ...items],
    ceremonies,
    held: { coverage: facts.coverage, projects, published: publishedTotal(press, code) },
    figures: byClass,
    press,
    later,
  };
}

function readFacts(db: Database, code: string): Promise<Facts[]> {
  const named = (condition: SQL) =>
    sql`select jsonb_build_object('code', o.code, 'labels', o.labels) from editions o where ${condition}`;
  return rows(
    db,
    sql`select ${listedColumns}, e.themes, e.time_zone as "timeZone", e.organisers, e.website,
        (${named(sql`o.code = e.continues`)}) as continues,
        array_to_json(array(${named(sql`o.continues = e.code`)} order by o.code)) as "continuedBy"
      from editions e join expos x on x.id = e.expo where e.code = ${code}`,
  );
}

/** The claim that the register follows comes first. */
function readAttendance(db: Database, edition: string): Promise<AttendanceClaim[]> {
  return rows(
    db,
    sql`select measure, value, qualifier, as_printed as "asPrinted", ${sourceColumn(sql`source`)} as source,
        chosen, reasons
      from attendance where edition = ${edition} order by measure, chosen desc, value desc, id`,
  );
}

function readClaims(db: Database, edition: string): Promise<EditionClaim[]> {
  return rows(
    db,
    sql`select field, "values", ${sourceColumn(sql`source`)} as source, chosen, reasons, unconfirmed
      from edition_claims where edition = ${edition} order by position, id`,
  );
}

function readProgramme(db: Database, edition: string): Promise<ProgrammeEntry[]> {
  return rows(
    db,
    sql`select id, kind, titles, starts, ends, places, null as ceremony
      from programme_items where edition = ${edition} order by starts, kind, id`,
  );
}

/** A ceremony appears in the programme too. */
const asEntry = ({ id, titles, date, places }: ListedCeremony): ProgrammeEntry => ({
  id,
  kind: "ceremony",
  titles,
  starts: date,
  ends: null,
  places,
  ceremony: id,
});

/** The register's own figures of what counts in this edition. */
const ownFigures = (db: Database, edition: string, { counting, currency, ...known }: Reading) =>
  figures(db, {
    filter: ProjectFilter.parse({ edition: [edition], ...known }),
    by: [],
    counting,
    currency,
    scope: publicly,
  });
