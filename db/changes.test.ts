import { setTimeout as after } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listenToChanges } from "./changes";
import { publishAs } from "./projects/testing/publish";
import { makeRegister, project, type TestRegister } from "./projects/testing/register";
import { rows } from "./query";
import { openPostgres } from "./testing/databases";

let opened: Awaited<ReturnType<typeof openPostgres>>;
let register: TestRegister;
let heard = 0;
let stop: () => Promise<void>;
beforeAll(async () => {
  opened = await openPostgres();
  register = await makeRegister(opened.db);
  stop = await listenToChanges(opened.url, () => {
    heard += 1;
  });
});
afterAll(async () => {
  await stop();
  await opened.close();
});

/** Waits until something more was heard than before; the test's own deadline ends it where nothing is. */
async function hears(work: () => Promise<unknown>): Promise<void> {
  const before = heard;
  await work();
  while (heard === before) await after(5);
}

const by = () => ({ writer: register.mei, reviewer: register.luc });

it("Whoever begins to listen takes everything for changed", () => expect(heard).toBeGreaterThan(0));

it("A publication is heard of", () => hears(() => publishAs(opened.db, project(), by())));

it("A publication that is not committed is not", async () => {
  const before = heard;
  const undone = opened.db.transaction(async (tx) => {
    await publishAs(tx, project(), by());
    throw new Error("on purpose");
  });
  await expect(undone).rejects.toThrow("on purpose");
  await hears(() => publishAs(opened.db, project(), by()));
  expect(heard).toBe(before + 1);
});

it("A connection that breaks comes back, and what was missed meanwhile counts as changed", async () => {
  const broken = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'signbook changes' and datname = current_database()`;
  await hears(() => rows(opened.db, broken));
  await hears(() => publishAs(opened.db, project(), by()));
});
