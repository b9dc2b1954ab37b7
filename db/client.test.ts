import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rows } from "./query";
import { domains } from "./schema/reference";
import { forEachDatabase } from "./testing/databases";

forEachDatabase("The database", (database) => {
  it("answers a query written in SQL with rows", async () => {
    expect(
      await rows(database(), sql`select 1::int as one, count(*) as many, 1.50::numeric as exact`),
    ).toEqual([{ one: 1, many: 1, exact: "1.50" }]);
  });

  it("keeps nothing of a transaction that fails", async () => {
    const failing = database().transaction(async (tx) => {
      await tx.insert(domains).values({ code: "AI" });
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await database().select().from(domains)).toEqual([]);
  });

  it("tells instants in UTC", async () => {
    const [row] = await rows<{ at: string }>(
      database(),
      sql`select '2019-08-26T09:00:00+08:00'::timestamptz as at`,
    );
    expect(new Date(row?.at ?? "").toISOString()).toBe("2019-08-26T01:00:00.000Z");
  });
});
