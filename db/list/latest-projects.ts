import { sql } from "drizzle-orm";
import { type ProjectFilter, ProjectQuery } from "../../domain/filters";
import type { PublicProject } from "../../domain/project/public";
import type { Database } from "../client";
import { rows } from "../query";
import { countFound } from "./count-found";
import { sortedAtMost } from "./found-rows";
import { readListedProjects } from "./listed-projects";
import { publicly } from "./read-scope";
import { settingsFor } from "./settings-for";
import { fromEach, sourcesOf } from "./sources";

/** Of the projects that a filter finds, those published or corrected last, the latest first. */
export async function latestProjects(
  db: Database,
  filter: ProjectFilter,
  n: number,
): Promise<PublicProject[]> {
  const sources = sourcesOf(filter, publicly, await settingsFor(db, filter));
  const total = await countFound(db, ProjectQuery.parse(filter), publicly, sources);
  // A few are found first and sorted then: the index of this order would be walked to its end for them.
  const at = total <= sortedAtMost ? sql`p.valid_from + interval '0'` : sql`p.valid_from`;
  const found = await rows<{ id: string }>(
    db,
    sql`${fromEach(sources, ({ from, where }) => sql`select p.project as id from ${from} where ${where}`)}
      order by ${at} desc, p.id desc limit ${n}`,
  );
  return readListedProjects(db, found, filter.asOf);
}
