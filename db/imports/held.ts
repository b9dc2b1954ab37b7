import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { comparerWith, type HeldProject } from "../../domain/import/alike";
import type { ProjectDocument } from "../../domain/project/document";
import { mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { rows } from "../query";

const atMost = 5_000;

/**
 * What compares documents with the projects held that share a title or a party with one of them: published ones, and
 * those unpublished ones that the actor may read. Asked once for many documents.
 */
export async function comparerFor(db: Database, documents: readonly ProjectDocument[], actor: Actor) {
  const titles = documents.flatMap(({ title }) => Object.values(title));
  const parties = documents.flatMap(({ agreements }) =>
    agreements.flatMap((agreement) =>
      agreement.parties
        .filter(({ role }) => role !== "host" && role !== "witness")
        .map((party) => party.organization),
    ),
  );
  const [named, partied] = [arrayOf([...new Set(titles)], "text"), arrayOf([...new Set(parties)], "uuid")];
  const found = await rows<HeldProject>(
    db,
    sql`select * from (
      (${published(sql`p.organizations && ${partied}`)})
      union all ${inTheirLanguages(named)}
      union all (${unpublished(sql`p.organizations && ${partied} or array[p.title_zh, p.title_en, p.title_fr] && ${named}`, actor)})
    ) held limit ${atMost}`,
  );
  const each = new Map(found.map((one) => [one.project, { ...one, titles: [...new Set(one.titles)] }]));
  return comparerWith([...each.values()]);
}

const columns = sql`p.project, array[p.title_zh, p.title_en, p.title_fr] as titles, p.organizations, p.domains,
  array(select c || ' ' || coalesce(m::text, '') from unnest(p.currencies, p.amount_mins::text[]) as a(c, m)) as amounts,
  array(select o.id from organizations o where o.id = any(p.organizations) and o.kind = 'government') as governments`;

const published = (condition: SQL) =>
  sql`select ${columns}, p.reference from positions p where p.valid_to is null and ${condition}`;

/** By the indexes that sort titles: they hold the first 80 characters. */
function inTheirLanguages(named: SQL): SQL {
  const ways = ["title_zh", "title_en", "title_fr"].map((column) => {
    const start = sql`(left(p.${sql.identifier(column)}, 80) collate "C")`;
    return sql`(${published(sql`${start} in (select left(n, 80) from unnest(${named}) n)`)})`;
  });
  return sql.join(ways, sql` union all `);
}

const unpublished = (condition: SQL, actor: Actor) =>
  sql`select ${columns}, null as reference from draft_positions p join drafts d on d.project = p.project
    where (${condition}) and ${readable(actor)}`;

/** As `mayReadUnpublished` decides for organizers. */
function readable(actor: Actor): SQL {
  if (mayAdminister(actor) || actor.roles.organizer === "all") return sql`true`;
  return sql`d.editions && ${arrayOf(actor.roles.organizer ?? [], "text")}`;
}
