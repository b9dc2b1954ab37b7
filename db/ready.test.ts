import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { open } from "./client";
import { whyNotReady } from "./ready";
import { forEachDatabase } from "./testing/databases";
import { freePort } from "./testing/postgres-server";

forEachDatabase("The register is ready", (database) => {
  it("when the database answers and its schema is current, and says why otherwise", async () => {
    expect(await whyNotReady(async () => database())).toBeNull();
    await database().execute(sql`delete from drizzle.__drizzle_migrations`);
    expect(await whyNotReady(async () => database())).toContain("schema is not current");
  });
});

it("is not ready when nobody listens where the database should be", async () => {
  const opened = await open({ url: `postgres://nobody@127.0.0.1:${await freePort()}/nothing` });
  expect(await whyNotReady(async () => opened.db)).toContain("does not answer");
  await opened.close();
});
