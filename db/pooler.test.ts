import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProjectQuery } from "../domain/filters";
import { listenToChanges } from "./changes";
import { type OpenDatabase, open } from "./client";
import { verifyFigures } from "./figures/verify";
import { listProjects } from "./list/list-projects";
import { publicly } from "./list/read-scope";
import { publishAs } from "./projects/testing/publish";
import { makeRegister, project, type TestRegister } from "./projects/testing/register";
import { keepsPreparedStatements, pgbouncer, startPooler } from "./testing/pooler";
import { startPostgres } from "./testing/postgres-server";

/** As the page for operators says: by version of pgbouncer, by how it shares connections, and what the address says. */
const ways: readonly { mode: "session" | "transaction"; say: string; works: boolean; why: string }[] = [
  { mode: "session", say: "", works: true, why: "" },
  { mode: "transaction", say: "?prepare=false", works: true, why: "" },
  {
    ...{ mode: "transaction", say: "", works: keepsPreparedStatements() },
    why: " (skipped: needs pgbouncer 1.21, which keeps prepared statements)",
  },
];

describe.skipIf(!pgbouncer)(
  `Behind pgbouncer${pgbouncer ? "" : " (skipped: this computer has none)"}`,
  () => {
    let server: Awaited<ReturnType<typeof startPostgres>>;
    let direct: OpenDatabase;
    let register: TestRegister;
    beforeAll(async () => {
      server = await startPostgres();
      direct = await open({ url: server.url });
      await direct.migrate();
      register = await makeRegister(direct.db);
    });
    afterAll(async () => {
      await direct?.close();
      await server?.stop();
    });

    for (const { mode, say, works, why } of ways)
      it.skipIf(!works)(
        `that shares connections by ${mode}${say}, publications of many at once are kept, exact and told of${works ? "" : why}`,
        async () => {
          // Fewer connections than clients: whoever asks twice is answered by two of them.
          const pooler = await startPooler(server.url, mode, mode === "session" ? 10 : 3);
          const opened = await open({ url: `${pooler.url}${say}`, direct: server.url });
          let told = 0;
          const silence = await listenToChanges(server.url, () => {
            told += 1;
          });
          try {
            await opened.migrate();
            const before = told;
            const by = { writer: register.mei, reviewer: register.luc };
            const title = `${mode}${say}`;
            const all = [...Array(16).keys()].map((n) =>
              publishAs(opened.db, project({ title: { zh: `${title} ${n}` } }), by),
            );
            const references = (await Promise.all(all)).map(({ published }) => published.reference);
            expect(new Set(references).size).toBe(16);
            const everything = ProjectQuery.parse({});
            const there = await listProjects(direct.db, everything, publicly);
            const lists = [...Array(20)].map(() => listProjects(opened.db, everything, publicly));
            for (const list of await Promise.all(lists)) expect(list).toEqual(there);
            expect((await verifyFigures(direct.db)).differences).toEqual([]);
            await expect.poll(() => told).toBeGreaterThan(before);
          } finally {
            await silence();
            await opened.close();
            await pooler.stop();
          }
        },
      );
  },
);
