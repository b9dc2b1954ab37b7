import { type OrderName, orderAsked, type ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { ProjectPage } from "../../domain/project/listed";
import type { Database } from "../client";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { countFound, exactUpTo, readRows } from "./found-rows";
import { type ListedRow, toListed } from "./listed";
import { orderOf } from "./order";
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
  const sources = sourcesOf(query, scope, await settingsFor(db, query, scope));
  const total = await countFound(db, query, scope, sources);
  const cursor = readCursor(query.cursor, ordersOf(query));
  const sort = cursor?.sort ?? orderFor(query, total);
  const order = orderOf(sort, { language, q: query.q });
  const read = await readRows(db, sources, { order, cursor, wanted: limit + 1, total });
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
  return countFound(db, query, scope, sourcesOf(query, scope, await settingsFor(db, query, scope)));
}

/**
 * The order in which so many are listed. To rank more than can be counted would take as long as they are many: they
 * stand as all lists do, the newest signing first. A walk goes on as it began, however many there are by then.
 */
export function orderFor(query: Pick<ProjectQuery, "q" | "sort">, total: number): OrderName {
  const asked = orderAsked(query);
  return asked === "rank" && total > exactUpTo ? "-signed" : asked;
}

/** The orders of which a place in the list of a query may be. */
export function ordersOf(query: Pick<ProjectQuery, "q" | "sort">): readonly OrderName[] {
  const asked = orderAsked(query);
  return asked === "rank" ? ["rank", "-signed"] : [asked];
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
