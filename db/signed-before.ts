import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../domain/actor";
import { ProjectFilter } from "../domain/filters";
import type { ListedProject } from "../domain/project/listed";
import { mayWrite } from "../domain/roles";
import { gramsOf } from "../domain/search-text";
import { type Compared, type Likeness, likenessOf, possible } from "../domain/signed-before/likeness";
import { stretchesOf } from "../domain/signed-before/stretches";
import type { Database } from "./client";
import { type ListedRow, listedColumns, toListed } from "./list/listed";
import { fromEach, sourcesOf } from "./list/sources";
import { arrayOf } from "./list/where";
import { rows } from "./query";
import { readSettings } from "./settings";

/** A project that the register knows and that may be the one being recorded. */
export interface EarlierSigning {
  readonly project: ListedProject;
  readonly likeness: Likeness;
  /** Whether the person may add an agreement to it. */
  readonly mayAdd: boolean;
}

interface Found extends ListedRow {
  governments: string[];
  editions: string[];
}

/** Of those that share something, so many are compared; a signing that shares something with more is not told apart by it. */
const compared = 300;

/**
 * What may have been signed before, the likest first, five at most: among what is published and what the person may
 * read unpublished. Found by a party in common or a stretch of the title, then weighed by `likenessOf`.
 */
export async function earlierSignings(
  db: Database,
  signing: Compared,
  except: string | null,
  actor: Actor,
): Promise<EarlierSigning[]> {
  const shared = sharing(signing);
  if (shared === null) return [];
  const sources = sourcesOf(ProjectFilter.parse({}), { actor }, await readSettings(db));
  const other = except === null ? sql`true` : sql`p.project <> ${except}`;
  const found = await rows<Found>(
    db,
    fromEach(
      sources,
      (source) => sql`(select ${listedColumns(source)},
        array(select o.id from organizations o where o.id = any(p.organizations) and o.kind = 'government') as governments,
        (select w.editions from drafts w where w.project = p.project) as editions
        from ${source.from} where ${source.where} and ${shared} and ${other} limit ${compared})`,
    ),
  );
  return found
    .map((row) => weighed(row, signing, actor))
    .filter(({ likeness }) => likeness.score >= possible)
    .toSorted((one, another) => another.likeness.score - one.likeness.score)
    .slice(0, 5);
}

function weighed(row: Found, signing: Compared, actor: Actor): EarlierSigning {
  const project = toListed(row);
  const known: Compared = {
    titles: [...new Set(Object.values(project.titles))],
    organizations: project.organizations.map(({ id }) => id),
    domains: project.domains,
    amounts: project.amounts.map(({ currency, min }) => `${currency} ${min}`),
  };
  return {
    project,
    likeness: likenessOf(signing, known, new Set(row.governments)),
    mayAdd: mayWrite(actor, row.editions),
  };
}

/** A party in common, or a stretch of a title; null where there is nothing to look for. */
function sharing({ titles, organizations }: Compared): SQL | null {
  const stretches = [...new Set(titles.flatMap(stretchesOf))];
  const either = [
    ...(organizations.length > 0 ? [sql`p.organizations && ${arrayOf(organizations, "uuid")}`] : []),
    ...stretches.map((stretch) => sql`p.grams @> ${arrayOf(gramsOf(stretch), "text")}`),
  ];
  return either.length > 0 ? sql`(${sql.join(either, sql` or `)})` : null;
}
