import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultSizeBands } from "../../domain/counting/size";
import { ProjectFilter } from "../../domain/filters";
import { rows } from "../query";
import { openPostgres } from "../testing/databases";
import { allOf, conditionsOf } from "./where";

describe("The index of what is named", () => {
  let opened: Awaited<ReturnType<typeof openPostgres>>;
  beforeAll(async () => {
    opened = await openPostgres();
    // Of an empty table every index is as good: the others are taken away.
    for (const { name } of await rows<{ name: string }>(
      opened.db,
      sql`select indexname as name from pg_indexes where tablename = 'positions'
        and indexname not in ('positions_named', 'positions_pkey')`,
    ))
      await opened.db.execute(sql`drop index ${sql.identifier(name)}`);
  }, 60_000);
  afterAll(() => opened.close());

  /** How PostgreSQL finds what a filter asks for where it may not read everything. */
  function planOf(asked: Partial<ProjectFilter>): Promise<string> {
    const where = allOf(conditionsOf(ProjectFilter.parse(asked), defaultSizeBands));
    return opened.db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('enable_seqscan', 'off', true),
        set_config('enable_indexscan', 'off', true)`);
      const lines = await rows<{ "QUERY PLAN": string }>(
        tx,
        sql`explain select from positions p where p.valid_to is null and ${where}`,
      );
      return lines.map((line) => line["QUERY PLAN"]).join("\n");
    });
  }

  it.each([
    { domain: ["AI"], class: ["contract"] },
    { origin: ["DE"], milestone: ["started"] },
    { area: ["foreign"], kind: ["greenfield"] },
    { mode: ["online"], unit: ["500101"] },
    { reached: ["operating"], kind: ["greenfield", "expansion"], milestone: ["signed"] },
  ] satisfies Partial<ProjectFilter>[])(
    "finds by %o without looking at a record that is not found",
    async (asked) => {
      const plan = await planOf(asked);
      expect(plan).toContain("on positions_named");
      expect(plan).not.toContain("Filter:");
    },
  );
});
