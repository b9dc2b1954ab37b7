import { type SQL, sql } from "drizzle-orm";
import type postgres from "postgres";

const mark = "/* planned once */";

/**
 * A statement whose text is always the same: each connection parses and plans it once, and it goes to the server in
 * one round trip instead of two. Not for filters: their plans depend on what is asked, their texts are without number.
 */
export const plannedOnce = (statement: SQL): SQL => sql`${sql.raw(mark)} ${statement}`;

/**
 * A value into which the planner does not look: what it knows of one value may make it plan a statement for each anew,
 * which takes as long as answering.
 */
export const unseen = (value: SQL): SQL => sql`(select ${value})`;

/**
 * A value in the text of the statement: the planner plans for it, and does so once. Only for few values of our own,
 * never for what somebody typed.
 */
export const writtenOut = (value: string | number): SQL =>
  sql.raw(typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`);

/** One without values would otherwise go as plain text, and be planned each time. */
const preparing = { prepare: true, simple: false } as const;

type Client = postgres.Sql | postgres.TransactionSql;

/**
 * The same client, preparing the statements that are so marked. Drizzle hands every statement to `unsafe`, which
 * prepares none; transactions and savepoints come with clients of their own.
 */
export function planningOnce<Given extends Client>(client: Given): Given {
  return new Proxy(client, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== "function") return own;
      if (name === "unsafe")
        return (text: string, values?: unknown[], options?: object) =>
          own.call(target, text, values, text.startsWith(mark) ? { ...options, ...preparing } : options);
      if (name === "begin" || name === "savepoint")
        return (...given: unknown[]) => own.apply(target, given.map(withPlanningClient));
      return own;
    },
  });
}

const withPlanningClient = (argument: unknown): unknown =>
  typeof argument === "function" ? (client: Client) => argument(planningOnce(client)) : argument;
