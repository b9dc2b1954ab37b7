import type { Database } from "@/db/client";
import { type EditionCoverage, readCoverages } from "@/db/coverage";
import type { BoardRead } from "@/db/figures/boards/board-of-lines";
import { figures } from "@/db/figures/figures";
import { DashboardFilter } from "@/domain/dashboard-query";
import { type Reader, scopeOf } from "./reader";

/**
 * The coverage of every edition as a reader sees it at the end of a day: with what they may read unpublished. `board`:
 * that of the query, where it is being read; of a query that asks for everything it holds every edition.
 */
export async function readCoverageFor(
  db: Database,
  query: Pick<DashboardFilter, "asOf">,
  reader: Reader,
  board?: Promise<BoardRead | null>,
): Promise<EditionCoverage[]> {
  const filter = { ...DashboardFilter.parse({}), asOf: query.asOf };
  const whole = isSame(query, filter) ? board : undefined;
  const counted = async () =>
    (await whole)?.board.cells("edition") ??
    (await figures(db, { ...asked, filter, scope: scopeOf(reader, filter) })).cells;
  const [coverages, cells] = await Promise.all([readCoverages(db), counted()]);
  return coverages.map((one) => ({
    ...one,
    projects: Number(cells.find(({ at }) => at.edition === one.code)?.projects ?? 0),
  }));
}

const asked = { by: ["edition"], counting: "whole", currency: "CNY" } as const;

const isSame = (query: object, filter: DashboardFilter): boolean =>
  JSON.stringify(DashboardFilter.parse(query)) === JSON.stringify(filter);
