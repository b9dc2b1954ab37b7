import { sql } from "drizzle-orm";
import { type DashboardFilter, type RecordState, recordStates } from "../../domain/dashboard-query";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { asksLittle } from "./asks-little";
import type { ReadScope } from "./read-scope";
import { settingsFor } from "./settings-for";
import { fromEach, sourcesOf } from "./sources";

/** How many records stand in a state: those that figures hold, and those that none holds. */
export interface StateCount {
  readonly state: RecordState;
  readonly counted: number;
  readonly uncounted: number;
}

/** What figures have said already of the records that a filter finds. */
export interface SaidOfStates {
  /** How many of them are published and counted. */
  readonly published: number;
  /** Of those never published; each state once, counted or not. */
  readonly drafted: readonly {
    readonly state: string;
    readonly counted: boolean;
    readonly records: number;
  }[];
}

/** The records that a filter finds, by their states, in the order of the words; counted or not. */
export async function countStates(
  db: Database,
  filter: DashboardFilter,
  scope: Extract<ReadScope, { actor: unknown }>,
  said?: SaidOfStates,
): Promise<StateCount[]> {
  const found = said
    ? [...saidLines(said), ...(await countLines(db, filter, scope, ["out"], "published"))]
    : await countLines(db, filter, scope, ["in", "out"], "all");
  const recordsOf = (state: RecordState, counted: boolean) =>
    found.find((line) => line.state === state && line.counted === counted)?.records ?? 0;
  return recordStates.map((state) => ({
    state,
    counted: recordsOf(state, true),
    uncounted: recordsOf(state, false),
  }));
}

const saidLines = ({ published, drafted }: SaidOfStates): SaidOfStates["drafted"] => [
  { state: "published", counted: true, records: published },
  ...drafted,
];

async function countLines(
  db: Database,
  filter: DashboardFilter,
  scope: Extract<ReadScope, { actor: unknown }>,
  counted: readonly ("in" | "out")[],
  of: "all" | "published",
): Promise<SaidOfStates["drafted"]> {
  const settings = await settingsFor(db, filter);
  const counts = counted.map((one) => {
    const sources = sourcesOf({ ...filter, counted: one }, { ...scope, within: filter }, settings);
    const found = fromEach(
      of === "published" ? sources.slice(0, 1) : sources,
      ({ from, where, state }) => sql`select ${state} as state from ${from} where ${where}`,
    );
    return sql`select ${sql.raw(String(one === "in"))} as counted, state, count(*)::int as records
      from (${found}) found group by state`;
  });
  const statement = sql.join(counts, sql` union all `);
  return rows(db, asksLittle(filter) ? plannedOnce(statement) : statement);
}
