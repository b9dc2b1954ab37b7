import type { ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { ListedProject } from "../../domain/project/listed";
import type { PublicProject } from "../../domain/project/public";
import type { Database } from "../client";
import { countFound } from "./count-found";
import type { Cursor } from "./cursor";
import { readRows, sortedAtMost } from "./found-rows";
import { toListed } from "./listed";
import { readListedProjects } from "./listed-projects";
import { orderOf } from "./order";
import { orderFor } from "./order-for";
import { publicly } from "./read-scope";
import { settingsFor } from "./settings-for";
import { sourcesOf } from "./sources";

/** What a walk goes through: the query of a list, without a place to begin; titles sort as the language has them. */
export type WalkQuery = Omit<ProjectQuery, "cursor"> & { readonly language: Language };

/** So many projects are in memory at a time. */
const projectsAtATime = 100;

/** Every published project that the query finds, whole and in the order of its list, some at a time. */
export async function* walkProjects(db: Database, query: WalkQuery): AsyncGenerator<PublicProject[], void> {
  for await (const listed of walkList(db, query, projectsAtATime))
    yield await readListedProjects(db, listed, query.asOf);
}

/**
 * The lines of the whole list, so many at a time. Each part is sought by its place in the order once it is asked
 * for, so that the last costs what the first does; they are counted once, to choose how to read.
 */
export async function* walkList(
  db: Database,
  { language, ...asked }: WalkQuery,
  wanted: number,
): AsyncGenerator<ListedProject[], void> {
  const query = { ...asked, cursor: null };
  const sources = sourcesOf(query, publicly, await settingsFor(db, query));
  const total = await countFound(db, query, publicly, sources);
  const sort = orderFor(query, total);
  const order = orderOf(sort, { language, q: query.q });
  const way = total <= sortedAtMost ? "sorted afterwards" : "along the order";
  let cursor: Cursor | null = null;
  for (;;) {
    const read = await readRows(db, sources, { order, cursor, wanted, way });
    const last = read.at(-1);
    if (!last) return;
    yield read.map(toListed);
    if (read.length < wanted) return;
    cursor = { sort, way: "after", key: last.key_text, tie: last.tie };
  }
}
