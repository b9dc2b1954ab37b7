import type { Database } from "@/db/client";
import type { EditionCoverage } from "@/db/coverage";
import { readWholeBoard } from "@/db/figures/boards/dashboard";
import type { DashboardView } from "@/domain/dashboard-query";
import { readCoverageFor } from "./coverage-for";
import { type Comparison, readComparison } from "./read-comparison";
import { type Dashboard, readDashboard } from "./read-dashboard";
import { type Reader, scopeOf } from "./reader";

/** All that a page of figures says of a query. */
interface WholeDashboard {
  readonly dashboard: Dashboard;
  /** Of every edition, whatever the query asks. */
  readonly coverages: readonly EditionCoverage[];
  /** Null where there are no two editions to compare. */
  readonly comparison: Comparison | null;
}

/** Reads all of it as it stands on a day (`YYYY-MM-DD`): what one board answers, of one instant. */
export async function readWhole(
  db: Database,
  query: DashboardView,
  reader: Reader,
  today: string,
): Promise<WholeDashboard> {
  const { counting, currency } = query;
  const board = readWholeBoard(db, { filter: query, counting, currency, scope: scopeOf(reader, query) });
  const [dashboard, coverages, comparison] = await Promise.all([
    readDashboard(db, query, reader, board),
    readCoverageFor(db, query, reader, board),
    readComparison(db, query, reader, query, today, board),
  ]);
  return { dashboard, coverages, comparison };
}
