import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type Comparer, type HeldProject, newComparer, partnersOf } from "../../domain/import/alike";
import type { ProjectDocument } from "../../domain/project/document";
import { mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { rows } from "../query";

/** Once so many projects are remembered, they are forgotten and everything is asked anew. */
const rememberedAtMost = 30_000;
/** So many are looked at for one lot. */
const atMost = 20_000;

/**
 * What compares documents, one lot after another, with the projects held that share a title or a partner with one of
 * them: published ones, and those unpublished ones that the actor may read. A partner is asked about once.
 */
export function comparingWithHeld(db: Database, actor: Actor) {
  let comparer = newComparer();
  let asked = new Set<string>();
  return async (documents: readonly ProjectDocument[]): Promise<Comparer["mostAlike"]> => {
    if (comparer.size() >= rememberedAtMost) [comparer, asked] = [newComparer(), new Set()];
    const titles = new Set(documents.flatMap(({ title }) => Object.values(title)));
    const partners = new Set(documents.flatMap(partnersOf).filter((id) => !asked.has(id)));
    for (const id of partners) asked.add(id);
    const [held, governments] = await Promise.all([
      heldLike(db, [...titles], [...partners], actor),
      governmentsAmong(db, documents),
    ]);
    comparer.tell(
      held.map((one) => ({ ...one, titles: [...new Set(one.titles)] })),
      governments,
    );
    return comparer.mostAlike;
  };
}

/** Those that bear one of the titles are never left out for those that share a partner. */
function heldLike(db: Database, titles: readonly string[], partners: readonly string[], actor: Actor) {
  const [named, partied] = [arrayOf(titles, "text"), arrayOf(partners, "uuid")];
  return rows<HeldProject>(
    db,
    sql`${inTheirLanguages(titled(named))}
      union all ${unpublished(sql`(p.title_zh = any(${named}) or p.title_en = any(${named}) or p.title_fr = any(${named}))`, actor)}
      union all ${published(sql`p.organizations && ${partied}`)}
      union all ${unpublished(sql`p.organizations && ${partied}`, actor)}
      limit ${atMost}`,
  );
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

const columns = sql`p.project, array[p.title_zh, p.title_en, p.title_fr] as titles, p.organizations, p.domains,
  array(select c || ' ' || coalesce(m::text, '') from unnest(p.currencies, p.amount_mins::text[]) as a(c, m)) as amounts`;

const published = (condition: SQL, further = sql``) =>
  sql`(select ${columns}, p.reference from positions p where p.valid_to is null and ${condition} ${further})`;

const inTheirLanguages = (ofColumn: (column: SQL) => SQL): SQL =>
  sql.join(
    ["title_zh", "title_en", "title_fr"].map((column) => ofColumn(sql`p.${sql.identifier(column)}`)),
    sql` union all `,
  );

/**
 * By the indexes that sort titles, which hold the first 80 characters: title by title, as `offset 0` demands. Left to
 * choose, the planner reads every project of a register that is not large.
 */
const titled = (named: SQL) => (column: SQL) =>
  sql`(select h.* from (select distinct left(n, 80) as start from unnest(${named}) n) named, lateral
    ${published(sql`left(${column}, 80) collate "C" = named.start`, sql`offset 0`)} h)`;

const unpublished = (condition: SQL, actor: Actor) =>
  sql`(select ${columns}, null as reference from draft_positions p join drafts d on d.project = p.project
    where ${condition} and ${readable(actor)})`;

/** As `mayReadUnpublished` decides for organizers. */
function readable(actor: Actor): SQL {
  if (mayAdminister(actor) || actor.roles.organizer === "all") return sql`true`;
  return sql`d.editions && ${arrayOf(actor.roles.organizer ?? [], "text")}`;
}
