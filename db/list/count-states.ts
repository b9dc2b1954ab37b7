import { sql } from "drizzle-orm";
import { type DashboardFilter, type RecordState, recordStates } from "../../domain/dashboard-query";
import type { Database } from "../client";
import { rows } from "../query";
import { readSettings } from "../settings";
import type { ReadScope } from "./read-scope";
import { fromEach, sourcesOf } from "./sources";

/** How many records stand in a state: those that figures hold, and those that none holds. */
export interface StateCount {
  readonly state: RecordState;
  readonly counted: number;
  readonly uncounted: number;
}

/**
 * The records that a filter finds, by their states, in the order of the words; counted or not. How many of them are
 * published and counted need not be counted where figures have said so.
 */
export async function countStates(
  db: Database,
  filter: DashboardFilter,
  scope: Extract<ReadScope, { actor: unknown }>,
  said?: number,
): Promise<StateCount[]> {
  const settings = await readSettings(db);
  const counts = (counted: "in" | "out") => {
    const sources = sourcesOf({ ...filter, counted }, { ...scope, within: filter }, settings);
    const [, ...drafts] = sources;
    const found = fromEach(
      counted === "in" && said !== undefined ? drafts : sources,
      ({ from, where, state }) => sql`select ${state} as state from ${from} where ${where}`,
    );
    return sql`select ${counted}::text as counted, state, count(*)::int as records from (${found}) found group by state`;
  };
  const read = await rows<{ counted: "in" | "out"; state: RecordState; records: number }>(
    db,
    sql`${counts("in")} union all ${counts("out")}`,
  );
  const recordsOf = (state: RecordState, counted: "in" | "out") =>
    (state === "published" && counted === "in" ? said : undefined) ??
    read.find((row) => row.state === state && row.counted === counted)?.records ??
    0;
  return recordStates.map((state) => ({
    state,
    counted: recordsOf(state, "in"),
    uncounted: recordsOf(state, "out"),
  }));
}
