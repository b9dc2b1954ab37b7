import type { OrderName, ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { ProjectPage } from "../../domain/project/listed";
import type { Database } from "../client";
import { countFound, exactUpTo } from "./count-found";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { type ListedRow, toListed } from "./listed";
import { ordersOf } from "./order-for";
import { readPage } from "./read-page";
import type { ReadScope } from "./read-scope";
import { settingsFor } from "./settings-for";
import { sourcesOf } from "./sources";

export interface Paging {
  /** Projects a page: 20 when left out. */
  readonly limit?: number;
  /** The language in whose titles `sort=title` sorts: English when left out. */
  readonly language?: Language;
}

/** One page of the projects that the query finds, in a stable order that can be walked both ways. */
export async function listProjects(
  db: Database,
  query: ProjectQuery,
  scope: ReadScope,
  { limit = 20, language = "en" }: Paging = {},
): Promise<ProjectPage> {
  const sources = sourcesOf(query, scope, await settingsFor(db, query));
  const cursor = readCursor(query.cursor, ordersOf(query));
  const { read, sort, total } = await readPage(db, {
    query,
    scope,
    sources,
    cursor,
    wanted: limit + 1,
    language,
  });
  const more = read.length > limit;
  const page = read.slice(0, limit);
  const inOrder = cursor?.way === "before" ? page.toReversed() : page;
  return {
    projects: inOrder.map(toListed),
    total: Math.min(total, exactUpTo),
    totalIsExact: total <= exactUpTo,
    ...cursorsAround(inOrder, sort, cursor, more),
  };
}

/** How many projects the query finds; 10,001 where there are more than 10,000. */
export async function countProjects(db: Database, query: ProjectQuery, scope: ReadScope): Promise<number> {
  return countFound(db, query, scope, sourcesOf(query, scope, await settingsFor(db, query)));
}

function cursorsAround(
  page: readonly ListedRow[],
  sort: OrderName,
  cursor: Cursor | null,
  more: boolean,
): { next: string | null; previous: string | null } {
  const first = page[0];
  const last = page.at(-1);
  if (!first || !last) return { next: null, previous: null };
  const at = (row: ListedRow, way: Cursor["way"]) =>
    writeCursor({ sort, way, key: row.key_text, tie: row.tie });
  const back = cursor?.way === "before";
  return {
    next: back || more ? at(last, "after") : null,
    previous: back ? (more ? at(first, "before") : null) : cursor ? at(first, "before") : null,
  };
}
