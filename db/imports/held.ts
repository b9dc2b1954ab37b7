import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type Comparer, comparerOf, type HeldProject, traitsOf } from "../../domain/import/alike";
import type { ProjectDocument } from "../../domain/project/document";
import { mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { rows } from "../query";
import { plainDecimal } from "../schema/decimals";

/** Of those that share a partner with a row, so many are looked at: a partner of more tells nothing apart. */
const atMost = 500;

/**
 * What compares documents with the projects held that may be like one of them: those with the same title, and those
 * that share a partner and something of what it takes. Published ones, and unpublished ones that the actor may read.
 */
export async function comparedWithHeld(
  db: Database,
  documents: readonly ProjectDocument[],
  actor: Actor,
): Promise<Comparer> {
  const [held, governments] = await Promise.all([
    heldLike(db, documents, actor),
    governmentsAmong(db, documents),
  ]);
  return comparerOf(held.map(heldOf), governments);
}

function heldLike(db: Database, documents: readonly ProjectDocument[], actor: Actor): Promise<HeldRow[]> {
  const titles = [...new Set(documents.flatMap(({ title }) => Object.values(title)))];
  const named = arrayOf(titles, "text");
  const namesake = sql`(p.title_zh = any(${named}) or p.title_en = any(${named}) or p.title_fr = any(${named}))`;
  const candidates: readonly SQL[] = [
    ...["title_zh", "title_en", "title_fr"].map((column) => titled(named, sql`p.${sql.identifier(column)}`)),
    sql`from (${unpublished(actor)} and ${namesake}) p`,
    sharing(published),
    sharing(unpublished(actor)),
  ];
  return rows<HeldRow>(
    db,
    sql`with lot as materialized (select * from json_to_recordset(${JSON.stringify(documents.map(sought))}::json)
        as l(partners uuid[], mins numeric[], pairs text[], words text[], chinese boolean))
      ${sql.join(
        candidates.map((from) => sql`(select ${columns} ${from})`),
        sql` union all `,
      )}`,
  );
}

/** Words of titles as patterns: normalised, they have no signs that mean something in one. */
function sought(document: ProjectDocument) {
  const { pairs, words, ...traits } = traitsOf(document);
  const standing = (all: readonly string[]) => all.map((word) => `%${word}%`);
  return { ...traits, pairs: standing(pairs), words: standing(words) };
}

async function governmentsAmong(db: Database, documents: readonly ProjectDocument[]): Promise<string[]> {
  const named = documents.flatMap(({ agreements }) =>
    agreements.flatMap(({ parties }) => parties.map(({ organization }) => organization)),
  );
  const found = await rows<{ id: string }>(
    db,
    sql`select id from organizations where kind = 'government' and id = any(${arrayOf([...new Set(named)], "uuid")})`,
  );
  return found.map(({ id }) => id);
}

/** Lists are one text each, as the driver reads arrays letter by letter: codes, ids and numbers have no spaces. */
interface HeldRow extends Pick<HeldProject, "project" | "reference"> {
  readonly zh: string;
  readonly en: string;
  readonly fr: string;
  readonly organizations: string;
  readonly domains: string;
  readonly currencies: string;
  readonly mins: string;
}

const columns = sql`p.project, p.title_zh as zh, p.title_en as en, p.title_fr as fr, ${sql.join(
  ["organizations", "domains", "currencies"].map(
    (list) => sql`array_to_string(p.${sql.identifier(list)}, ' ') as ${sql.identifier(list)}`,
  ),
  sql`, `,
)}, array_to_string(p.amount_mins, ' ') as mins, p.reference`;

function heldOf({ zh, en, fr, organizations, domains, currencies, mins, ...named }: HeldRow): HeldProject {
  const least = listOf(mins).map(plainDecimal);
  return {
    ...named,
    titles: [...new Set([zh, en, fr])],
    organizations: listOf(organizations),
    domains: listOf(domains),
    amounts: listOf(currencies).map((currency, at) => `${currency} ${least[at]}`),
  };
}

const listOf = (text: string): string[] => (text === "" ? [] : text.split(" "));

const published = sql`select p.* from positions p where p.valid_to is null`;

const unpublished = (actor: Actor) =>
  sql`select p.*, null as reference from draft_positions p join drafts d on d.project = p.project
    where ${readable(actor)}`;

/**
 * By the indexes that sort titles, which hold the first 80 characters: title by title, as `offset 0` demands. Left to
 * choose, the planner reads every project of a register that is not large.
 */
const titled = (named: SQL, column: SQL) =>
  sql`from (select distinct left(n, 80) as start from unnest(${named}) n) named,
    lateral (${published} and left(${column}, 80) collate "C" = named.start offset 0) p`;

/** Row by row of the lot: an index answers for few partners at a time much faster than for many at once. */
const sharing = (projects: SQL) =>
  sql`from lot l, lateral (${projects} and p.organizations && l.partners limit ${atMost}) p
    where p.amount_mins && l.mins or p.title_zh like any (l.pairs) or p.search_text like any (l.words)
      or case l.chinese when true then p.title_zh !~ ${han} when false then p.title_en ~ ${han} end`;

/** Chinese characters: a title that has none in Chinese, or some in English, is in one script only. */
const han = "[\u3400-\u9fff]";

/** As `mayReadUnpublished` decides for organizers. */
function readable(actor: Actor): SQL {
  if (mayAdminister(actor) || actor.roles.organizer === "all") return sql`true`;
  return sql`d.editions && ${arrayOf(actor.roles.organizer ?? [], "text")}`;
}
