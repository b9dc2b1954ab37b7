import type postgres from "postgres";
import { inTime } from "./no-answer";

type Query = postgres.PendingQuery<postgres.Row[]>;

/**
 * What a query answers within `limit` milliseconds, as Drizzle waits for it: `values` asks for rows without names, in
 * the moment in which the query is made. `lost` is called where it was sent and not answered.
 */
export function patientQuery(query: Query, limit: number, lost: () => void) {
  const late = () => {
    // Only what waits for a connection is called back: calling back anything else takes a connection as well.
    if (Reflect.get(query, "state")) lost();
    else query.cancel();
  };
  const answer = inTime(query, limit, late);
  const values = () => {
    query.values();
    return answer;
  };
  return Object.assign(answer, { values });
}
