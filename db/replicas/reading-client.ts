import type postgres from "postgres";
import type { Replica } from "./replica";

type Asked = Parameters<postgres.Sql["unsafe"]>;
type Work = (tx: postgres.TransactionSql) => Promise<unknown>;

/** Where one answer is read from. */
interface Sources {
  readonly primary: postgres.Sql;
  /** A replica that holds all that whoever reads now must be shown. */
  readonly fitting: () => Promise<Replica | null>;
  /** A replica gives up a statement after so many milliseconds. */
  readonly limit: number;
}

/**
 * A client for Drizzle that reads for one answer. Each statement, and each transaction as a whole, is asked of a replica
 * that is fit at that moment; what a replica fails to answer is asked of the primary. From then on all is: what an
 * answer has once read is never older further down.
 */
export function readingClient({ primary, fitting, limit }: Sources): postgres.Sql {
  let onPrimary = false;
  const ask: Ask = async (read) => {
    const replica = onPrimary ? null : await fitting();
    if (replica && !onPrimary) {
      const begun = performance.now();
      try {
        return await read(replica.client);
      } catch (fault) {
        if (isTimedOut(fault) && performance.now() - begun < limit) throw fault;
        replica.gone();
      }
    }
    onPrimary = true;
    return read(primary);
  };
  const begin = (work: Work) => ask((from) => from.begin(work));
  const unsafe = (...asked: Asked) => query((from) => from.unsafe(...asked), ask);
  return new Proxy(primary, {
    get: (itself, key) => (key === "unsafe" ? unsafe : key === "begin" ? begin : Reflect.get(itself, key)),
  });
}

type Query = ReturnType<postgres.Sql["unsafe"]>;
type Ask = <Answer>(read: (from: postgres.Sql) => PromiseLike<Answer>) => Promise<Answer>;

/** A query as Drizzle waits for it: whether its rows have names is said in the moment in which it is made. */
function query(of: (from: postgres.Sql) => Query, ask: Ask) {
  let named = true;
  const answer = Promise.resolve().then(() => ask<unknown>((from) => (named ? of(from) : of(from).values())));
  const values = () => {
    named = false;
    return answer;
  };
  return Object.assign(answer, { values });
}

/** PostgreSQL's `query_canceled`: whoever asks may have set a limit of their own, which the primary would keep too. */
const isTimedOut = (fault: unknown): boolean =>
  fault instanceof Error && ("code" in fault ? fault.code === "57014" : isTimedOut(fault.cause));
