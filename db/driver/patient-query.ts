import type postgres from "postgres";
import { inTime } from "./no-answer";

type Query = postgres.PendingQuery<postgres.Row[]>;

/** How long to wait for a query, in milliseconds, and who is told what became of it. */
export interface Course {
  readonly limit: number;
  /** It was sent, and not answered in time. */
  readonly lost: () => void;
  /** It was not sent in time: there was no connection for it. */
  readonly waitedInVain: () => void;
  /** The server answered it at last, be it with a fault of its own. */
  readonly answered: () => void;
}

/**
 * What a query answers in time, as Drizzle waits for it: `values` asks for rows without names, in the moment in which
 * the query is made.
 */
export function patientQuery(query: Query, { limit, lost, answered, waitedInVain }: Course) {
  const late = () => {
    // Only what waits for a connection is called back: calling back anything else takes a connection as well.
    if (Reflect.get(query, "state")) return lost();
    query.cancel();
    waitedInVain();
  };
  query.then(answered, (fault: unknown) => {
    if (fault instanceof Error && fault.name === "PostgresError") answered();
  });
  const answer = inTime(query, limit, late);
  const values = () => {
    query.values();
    return answer;
  };
  return Object.assign(answer, { values });
}
