import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "./connect";
import { plannedOnce, planningOnce, unseen } from "./planned-once";
import { startPostgres } from "./testing/postgres-server";

describe("a statement that is planned once", () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let client: ReturnType<typeof connect>;

  beforeAll(async () => {
    server = await startPostgres();
    client = connect(server.url, 1, 0);
  });

  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  const kept = async () => {
    const found = await client<{ statement: string }[]>`select statement from pg_prepared_statements`;
    return found.map(({ statement }) => statement).filter((text) => text.includes("as twice"));
  };

  it("is prepared by the connection when it is first sent, and once, in a transaction or outside", async () => {
    const db = drizzle({ client: planningOnce(client) });
    const twice = (number: number) => plannedOnce(sql`select ${number}::int * 2 as twice`);
    expect(await db.execute(twice(2))).toEqual([{ twice: 4 }]);
    expect(await db.transaction((tx) => tx.execute(twice(3)))).toEqual([{ twice: 6 }]);
    const within = db.transaction((tx) => tx.transaction((inner) => inner.execute(twice(4))));
    expect(await within).toEqual([{ twice: 8 }]);
    expect(await kept()).toHaveLength(1);
  });

  it("is so without values too", async () => {
    const db = drizzle({ client: planningOnce(client) });
    const asked = () =>
      db.execute(plannedOnce(sql`select count(*)::int as one from (select 1) without_values`));
    for (let turn = 0; turn < 3; turn += 1) expect(await asked()).toEqual([{ one: 1 }]);
    const plans = await client<{ kept: number }[]>`
      select generic_plans::int as kept from pg_prepared_statements where statement like '%without_values%'
        and statement not like '%pg_prepared_statements%'`;
    expect(plans).toEqual([{ kept: 3 }]);
  });

  it("keeps its plan where it hides the values by which the planner would plan for each anew", async () => {
    const db = drizzle({ client: planningOnce(client) });
    await client`create temporary table uneven as select least(n, 2) as value from generate_series(1, 10000) n`;
    await client`create index uneven_value on uneven (value)`;
    await client`analyze uneven`;
    const counted = (value: SQL) => plannedOnce(sql`select count(*) from uneven where value = ${value}`);
    for (let turn = 0; turn < 12; turn += 1) {
      await db.execute(counted(sql`${1}::int`));
      await db.execute(counted(unseen(sql`${1}::int`)));
    }
    const plans = await client<{ hides: boolean; anew: number }[]>`
      select statement like '%(select%' as hides, custom_plans::int as anew from pg_prepared_statements
      where statement like '%from uneven%' and statement not like '%pg_prepared_statements%' order by 1`;
    expect(plans).toEqual([
      { hides: false, anew: 12 },
      { hides: true, anew: 5 },
    ]);
  });

  it("leaves all others as they are", async () => {
    const db = drizzle({ client: planningOnce(client) });
    expect(await db.execute(sql`select ${5}::int * 3 as twice, 1 as other`)).toEqual([
      { twice: 15, other: 1 },
    ]);
    expect(await kept()).toHaveLength(1);
  });

  it("undoes a transaction that fails", async () => {
    const db = drizzle({ client: planningOnce(client) });
    await db.execute(sql`create temporary table kept_rows (number int)`);
    const failing = db.transaction(async (tx) => {
      await tx.execute(plannedOnce(sql`insert into kept_rows values (${1}::int)`));
      throw new Error("No.");
    });
    await expect(failing).rejects.toThrow("No.");
    expect(await db.execute(sql`select * from kept_rows`)).toHaveLength(0);
  });
});
