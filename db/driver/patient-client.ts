import type postgres from "postgres";
import { inTime, NoAnswer } from "./no-answer";
import { type Course, patientQuery } from "./patient-query";
import { type Pool, Pools } from "./pools";
import { traced } from "./traced";

type Asked = Parameters<postgres.Sql["unsafe"]>;
type Work = (tx: postgres.TransactionSql) => Promise<unknown>;

/**
 * A client for Drizzle on which nothing waits for ever: each query, waiting for a connection included, and each
 * beginning and end of a transaction has `limit` milliseconds, and then fails with {@link NoAnswer}. The limit must be
 * longer than PostgreSQL's own for a statement: a connection that is silent until then is lost, and its pool replaced.
 */
export function patientClient(open: () => Pool, limit: number) {
  const pools = new Pools(open, limit);
  const unsafe = (...asked: Asked) => {
    const sql = pools.current;
    return patientQuery(traced(asked[0], sql.unsafe(...asked)), {
      limit: pools.patience,
      answered: pools.answered,
      lost: () => pools.replace(sql),
      waitedInVain: () => pools.waitedInVain(sql),
    });
  };
  const begin = (work: Work) => transaction(pools, work);
  const client = new Proxy(pools.current, {
    get: (first, key) => (key === "unsafe" ? unsafe : key === "begin" ? begin : Reflect.get(first, key)),
  });
  return { client, close: () => pools.close() };
}

/** What the parts of one transaction know of each other. */
interface Whole extends Course {
  /** The driver gives its connection to others when it comes back: nothing more may be asked of it then. */
  over: boolean;
}

async function transaction(pools: Pools, work: Work): Promise<unknown> {
  const sql = pools.current;
  let begun = () => {};
  let ended = () => {};
  let giveUp = (_: NoAnswer) => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const ending = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const lost = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const course: Whole = {
    limit: pools.patience,
    over: false,
    answered: pools.answered,
    waitedInVain: () => pools.waitedInVain(sql),
    lost: () => {
      pools.replace(sql);
      giveUp(new NoAnswer());
    },
  };
  const whole = sql.begin(async (tx) => {
    if (course.over) throw new NoAnswer();
    begun();
    try {
      return await work(within(tx, course));
    } finally {
      ended();
    }
  });
  try {
    return await Promise.race([whole, lost, tooLong(whole, beginning, ending, course)]);
  } finally {
    course.over = true;
    whole.catch(() => {});
  }
}

/** Fails when the transaction does not begin in time, or does not end in time after its work; else never ends. */
async function tooLong(
  whole: Promise<unknown>,
  beginning: Promise<void>,
  ending: Promise<void>,
  { limit, lost, waitedInVain }: Course,
): Promise<never> {
  await inTime(Promise.race([beginning, whole]), limit, waitedInVain);
  await Promise.race([ending, whole]);
  await inTime(whole, limit, lost);
  return new Promise(() => {});
}

/** The transaction's own client, for Drizzle. */
function within(tx: postgres.TransactionSql, course: Whole): postgres.TransactionSql {
  const unsafe = (...asked: Asked) => {
    if (course.over) throw new NoAnswer();
    return patientQuery(traced(asked[0], tx.unsafe(...asked)), course);
  };
  const savepoint = (work: Work) => {
    if (course.over) throw new NoAnswer();
    return tx.savepoint((nested) => work(within(nested, course)));
  };
  return new Proxy(tx, {
    get: (itself, key) =>
      key === "unsafe" ? unsafe : key === "savepoint" ? savepoint : Reflect.get(itself, key),
  });
}
