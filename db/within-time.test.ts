import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rows } from "./query";
import { forEachDatabase, openPostgres } from "./testing/databases";
import { withinTime } from "./within-time";

forEachDatabase("What a page can do without", (database) => {
  it("is read like anything else where there is time", async () => {
    const read = await withinTime(database(), 10_000, (tx) =>
      rows<{ one: number }>(tx, sql`select 1 as one`),
    );
    expect(read).toEqual([{ one: 1 }]);
  });

  it("fails as it would where something else is wrong", async () => {
    await expect(withinTime(database(), 10_000, (tx) => rows(tx, sql`select 1 / 0`))).rejects.toThrow();
  });
});

it("It is given up on PostgreSQL when its time is over, and the next is read as before", async () => {
  const opened = await openPostgres();
  try {
    expect(await withinTime(opened.db, 50, (tx) => rows(tx, sql`select pg_sleep(30)`))).toBeNull();
    expect(
      await rows(opened.db, sql`select current_setting('statement_timeout') <> '50ms' as usual`),
    ).toEqual([{ usual: true }]);
  } finally {
    await opened.close();
  }
});
