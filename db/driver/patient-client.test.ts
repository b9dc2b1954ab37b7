import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../connect";
import { rows } from "../query";
import { schema } from "../tables";
import { type MortalPostgres, startMortalPostgres } from "../testing/mortal-postgres";
import { startTcpProxy, type TcpProxy } from "../testing/tcp-proxy";
import { keptSockets } from "./kept-sockets";
import { NoAnswer } from "./no-answer";
import { patientClient } from "./patient-client";

let server: MortalPostgres;
let proxy: TcpProxy;
const faults: unknown[] = [];
const note = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
  server = await startMortalPostgres();
  proxy = await startTcpProxy(server.port);
  process.on("uncaughtException", note).on("unhandledRejection", note);
});
afterAll(async () => {
  process.off("uncaughtException", note).off("unhandledRejection", note);
  await proxy?.stop();
  await server?.stop();
});

/** A client of the server behind the proxy whose patience is short. */
function impatient(pool = 2) {
  const url = server.url.replace(`:${server.port}/`, `:${proxy.port}/`);
  const { client, close } = patientClient(() => {
    const { socket, sockets } = keptSockets();
    return { sql: connect(url, pool, 400, { socket, connect_timeout: 1 }), sockets };
  }, 600);
  return { db: drizzle({ client, schema }), close };
}

const one = sql`select 1 as n`;
const work = (db: ReturnType<typeof impatient>["db"]) => rows<{ n: number }>(db, one);

/** Asks until the answer is there: the deadline of the test ends it. */
async function answersAgain(db: ReturnType<typeof impatient>["db"]): Promise<void> {
  while (!(await work(db).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** How each of them failed. */
async function failures(asked: readonly Promise<unknown>[]): Promise<unknown[]> {
  const ends = await Promise.allSettled(asked);
  return ends.map((end) => (end.status === "rejected" ? (end.reason.cause ?? end.reason) : end.value));
}

describe("a client of a network that swallows everything", () => {
  it("fails every query in time, those that wait for a connection too", async () => {
    const { db, close } = impatient();
    await work(db);
    proxy.swallow();
    const failed = await failures(Array.from({ length: 12 }, () => work(db)));
    expect(failed.every((fault) => fault instanceof NoAnswer)).toBe(true);
    proxy.heal();
    await answersAgain(db);
    await close();
  });

  it("uses connections that came after whoever wanted them had gone", async () => {
    const { db, close } = impatient(2);
    for (let n = 0; n < 3; n += 1) {
      proxy.delay(700);
      await failures(Array.from({ length: 4 }, () => work(db)));
      proxy.delay(0);
    }
    await answersAgain(db);
    expect(await Promise.all(Array.from({ length: 8 }, () => work(db)))).toHaveLength(8);
    await close();
  });

  it("fails a transaction whose end is not confirmed", async () => {
    const { db, close } = impatient();
    const ended = db.transaction(async (tx) => {
      await rows(tx, one);
      proxy.swallow();
    });
    expect((await failures([ended]))[0]).toBeInstanceOf(NoAnswer);
    proxy.heal();
    await answersAgain(db);
    await close();
  });
});

describe("a client of a server that is killed", () => {
  it("answers or fails whatever was under way, and is served again when the server is back", async () => {
    const { db, close } = impatient(4);
    await work(db);
    const under = failures(
      Array.from({ length: 20 }, () =>
        db.transaction(async (tx) => {
          for (let n = 0; n < 50; n += 1) await rows(tx, sql`select pg_sleep(0.002)`);
        }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
    await server.kill();
    expect((await under).filter((fault) => fault instanceof Error)).not.toEqual([]);
    await server.start();
    await answersAgain(db);
    expect(await Promise.all(Array.from({ length: 12 }, () => work(db)))).toHaveLength(12);
    await close();
  });

  it("asks nothing outside its transaction once that is lost", async () => {
    const { db, close } = impatient(1);
    await db.execute(sql`create table if not exists lonely (n int)`);
    let told = (_: unknown) => {};
    const late = new Promise<unknown>((resolve) => {
      told = resolve;
    });
    const lost = db.transaction(async (tx) => {
      await rows(tx, sql`insert into lonely values (1)`);
      await server.kill();
      await server.start();
      await answersAgain(db);
      told(await failures([rows(tx, sql`insert into lonely values (2)`)]));
    });
    expect(await failures([lost])).toEqual([expect.any(Error)]);
    expect(await late).toEqual([expect.any(NoAnswer)]);
    expect(await rows(db, sql`select n from lonely`)).toEqual([]);
    await close();
  });

  it("leaves no fault that nobody hears of", () => {
    expect(faults).toEqual([]);
  });
});

describe("a client of a busy server", () => {
  it("gives up what waits for a connection, and keeps those that work", async () => {
    const { db, close } = impatient(1);
    await work(db);
    const busy = db.transaction(async (tx) => {
      for (let n = 0; n < 5; n += 1) await rows(tx, sql`select pg_sleep(0.3)`);
      return "done";
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await failures([work(db), busy])).at(0)).toBeInstanceOf(NoAnswer);
    expect(await busy).toBe("done");
    expect(await work(db)).toEqual([{ n: 1 }]);
    await close();
  });
});
