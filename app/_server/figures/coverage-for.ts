import type { Database } from "@/db/client";
import { type EditionCoverage, readCoverages } from "@/db/coverage";
import { figures } from "@/db/figures/figures";
import { DashboardFilter } from "@/domain/dashboard-query";
import { type Reader, scopeOf } from "./reader";

/** The coverage of every edition as a reader sees it at the end of a day: with what they may read unpublished. */
export async function readCoverageFor(
  db: Database,
  { asOf }: Pick<DashboardFilter, "asOf">,
  reader: Reader,
): Promise<EditionCoverage[]> {
  const filter = { ...DashboardFilter.parse({}), asOf };
  const scope = scopeOf(reader, filter);
  const [coverages, { cells }] = await Promise.all([
    readCoverages(db),
    figures(db, { filter, by: ["edition"], counting: "whole", currency: "CNY", scope }),
  ]);
  return coverages.map((one) => ({
    ...one,
    projects: Number(cells.find(({ at }) => at.edition === one.code)?.projects ?? 0),
  }));
}
