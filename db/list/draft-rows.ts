import { type SQL, sql } from "drizzle-orm";
import { type Actor, type Role, roles } from "../../domain/actor";
import { mayReadUnpublished } from "../../domain/roles";
import { agreementsIn } from "./agreements-of";
import type { Source } from "./source";
import { allOf, arrayOf } from "./where";

/** Projects never published, at their latest draft: those that the person may read and the conditions find. */
export function draftRows(
  actor: Actor,
  conditionsIn: (state: SQL, agreements: SQL) => readonly SQL[],
): Source {
  const state = sql`d.state::text`;
  const document = sql`d.document`;
  const agreements = agreementsIn(document);
  return {
    from: sql`draft_positions p join drafts d on d.project = p.project join projects o on o.id = p.project`,
    where: allOf([sql`o.reference is null`, readableBy(actor), ...conditionsIn(state, agreements)]),
    reference: sql`null::text`,
    tie: sql`'~' || p.project::text`,
    ...{ state, document, agreements },
  };
}

/** The rule decides for each code of the person's assignments; the lookup then holds only what it allows. */
function readableBy(actor: Actor): SQL {
  if (mayReadUnpublished(actor, { editions: [], units: [] })) return sql`true`;
  const assigned = [...new Set(roles.flatMap((role: Role) => codesOf(actor, role)))];
  const editions = assigned.filter((code) => mayReadUnpublished(actor, { editions: [code], units: [] }));
  const units = assigned.filter((code) => mayReadUnpublished(actor, { editions: [], units: [code] }));
  const any = [
    ...(editions.length > 0 ? [sql`d.editions && ${arrayOf(editions, "text")}`] : []),
    ...(units.length > 0 ? [sql`d.units && ${arrayOf(units, "text")}`] : []),
  ];
  return any.length > 0 ? sql`(${sql.join(any, sql` or `)})` : sql`false`;
}

function codesOf(actor: Actor, role: Role): readonly string[] {
  const scope = actor.roles[role];
  return scope === undefined || scope === "all" ? [] : scope;
}
