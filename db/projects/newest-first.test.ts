import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { newestFirst } from "./newest-first";

forEachDatabase("The newest publications", (database) => {
  /** How the database would read so few, if it had to care as it does of many. */
  const planOf = (order: string) =>
    database().transaction(async (tx) => {
      await tx.execute(sql`set local enable_sort = off`);
      const query = sql`explain (costs off) select p.project from positions p
        where p.valid_to is null order by ${sql.raw(order)} limit 20`;
      return (await rows<{ "QUERY PLAN": string }>(tx, query)).map((line) => line["QUERY PLAN"]).join("\n");
    });

  it("are read along their index, and not sorted", async () => {
    const plan = await planOf(newestFirst("p"));
    expect(plan).toContain("positions_published");
    expect(plan).not.toContain("Sort");
  });

  it("would be sorted in any other order", async () => {
    expect(await planOf("p.valid_from desc, p.id desc")).toContain("Sort");
  });
});
