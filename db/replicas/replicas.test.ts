import { setTimeout as pass } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ProjectQuery } from "../../domain/filters";
import { listenToChanges } from "../changes";
import { type Database, type OpenDatabase, open } from "../client";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { publishAs } from "../projects/testing/publish";
import { makeRegister, project, type TestRegister } from "../projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../projects/withdraw";
import { rows } from "../query";
import { type MortalPostgres, startForReplicas, startReplicaOf } from "../testing/mortal-postgres";
import { startTcpProxy, type TcpProxy } from "../testing/tcp-proxy";
import { withinTime } from "../within-time";

let primary: MortalPostgres;
let standby: MortalPostgres;
let proxy: TcpProxy;
let opened: OpenDatabase;
/** The replica itself, to see and to stop it. */
let following: OpenDatabase;
let register: TestRegister;

const through = (server: MortalPostgres, { port }: { port: number }) =>
  server.url.replace(`:${server.port}/`, `:${port}/`);

beforeAll(async () => {
  primary = await startForReplicas();
  const first = await open({ url: primary.url });
  await first.migrate();
  register = await makeRegister(first.db);
  await first.close();
  standby = await startReplicaOf(primary);
  proxy = await startTcpProxy(standby.port);
  opened = await open({ url: primary.url, replicas: [through(standby, proxy)] });
  following = await open({ url: standby.url, pool: 1 });
}, 60_000);
afterAll(async () => {
  await Promise.all([opened?.close(), following?.close()]);
  await proxy?.stop();
  await standby?.stop();
  await primary?.stop();
});

const fromReplica = async (db: Database) => {
  const [read] = await rows<{ replica: boolean }>(db, sql`select pg_is_in_recovery() as replica`);
  return read?.replica;
};

/** Asks for one answer after another until one comes from the replica; the test's own deadline ends it. */
async function replicaAnswers(
  of = opened,
  asked: (db: Database) => Promise<boolean | null | undefined> = fromReplica,
): Promise<true> {
  while (!(await asked(of.reading()))) await pass(20);
  return true;
}

const pause = () => following.db.execute(sql`select pg_wal_replay_pause()`);
const resume = () => following.db.execute(sql`select pg_wal_replay_resume()`);

let titles = 0;
async function publishOne(db = opened.db) {
  titles += 1;
  const title = `Replica ${titles}`;
  const by = { writer: register.mei, reviewer: register.luc };
  return { title, ...(await publishAs(db, project({ title: { zh: title } }), by)) };
}

async function withdraw({ project: of }: { project: string }) {
  const asked = { project: of, reason: "Signed twice" };
  const { proposal } = await proposeWithdrawal(opened.db, asked, register.mei);
  await confirmWithdrawal(opened.db, proposal, register.luc);
}

const listed = async (db: Database, title: string): Promise<number> =>
  (await listProjects(db, ProjectQuery.parse({ q: `"${title}"` }), publicly)).total;

describe("What weighs much is read", () => {
  beforeEach(async () => void (await replicaAnswers()));

  it("from a replica that has everything, by statements and by transactions", async () => {
    const { title } = await publishOne();
    expect(await replicaAnswers()).toBe(true);
    expect(await replicaAnswers(opened, (db) => withinTime(db, 5_000, fromReplica))).toBe(true);
    expect(await listed(opened.reading(), title)).toBe(1);
    expect(await fromReplica(opened.db)).toBe(false);
  });

  it("from the primary at once, while the replica does not have what was published or withdrawn", async () => {
    const old = await publishOne();
    await replicaAnswers();
    await pause();
    try {
      const { title } = await publishOne();
      expect(await fromReplica(opened.reading())).toBe(false);
      expect(await listed(opened.reading(), title)).toBe(1);
      await withdraw(old);
      expect(await listed(opened.reading(), old.title)).toBe(0);
      expect(await listed(following.db, old.title)).toBe(1);
    } finally {
      await resume();
    }
    await replicaAnswers();
    expect(await listed(opened.reading(), old.title)).toBe(0);
  });

  it("from the primary as soon as another instance's publication is heard of", async () => {
    const other = await open({ url: primary.url });
    let heard = () => {};
    const news = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const silence = await listenToChanges(primary.url, () => {
      opened.changed();
      heard();
    });
    try {
      await news;
      await replicaAnswers();
      await pause();
      const { title } = await publishOne(other.db);
      while ((await listed(opened.reading(), title)) === 0) await pass(5);
      expect(await listed(following.db, title)).toBe(0);
    } finally {
      await resume();
      await Promise.all([silence(), other.close()]);
    }
  });

  it("from the primary within a second, should the news of another instance not come through", async () => {
    const other = await open({ url: primary.url });
    try {
      await pause();
      const { title } = await publishOne(other.db);
      while ((await listed(opened.reading(), title)) === 0) await pass(20);
      expect(await fromReplica(opened.reading())).toBe(false);
    } finally {
      await resume();
      await other.close();
    }
  });

  it("to its end from the primary, once that has answered any of it", async () => {
    const db = opened.reading();
    await pause();
    try {
      await publishOne();
      expect(await fromReplica(db)).toBe(false);
    } finally {
      await resume();
    }
    await replicaAnswers();
    expect(await fromReplica(db)).toBe(false);
  });

  it("no longer than whoever asks wants to wait", async () => {
    const slow = (tx: Database) => rows(tx, sql`select pg_sleep(30)`);
    expect(await withinTime(opened.reading(), 50, slow)).toBeNull();
    await expect(rows(opened.reading(), sql`select 1 / 0`)).rejects.toThrow();
  });
});

describe("What weighs much is answered", () => {
  beforeEach(async () => void (await replicaAnswers()));

  it("by the primary, when the replica is killed under those who read from it, and again by it", async () => {
    const under = Array.from({ length: 8 }, () =>
      rows(opened.reading(), sql`select 1 as n from pg_sleep(0.5)`),
    );
    await pass(100);
    await standby.kill();
    expect(await Promise.all(under)).toEqual(under.map(() => [{ n: 1 }]));
    expect(await fromReplica(opened.reading())).toBe(false);
    await standby.start();
    expect(await replicaAnswers()).toBe(true);
  });

  it("by the primary, when the network swallows what is sent to the replica", async () => {
    proxy.swallow();
    const many = await Promise.all(Array.from({ length: 8 }, () => fromReplica(opened.reading())));
    expect(many).toEqual(many.map(() => false));
    const transaction = withinTime(opened.reading(), 5_000, fromReplica);
    expect(await transaction).toBe(false);
    proxy.heal();
    expect(await replicaAnswers()).toBe(true);
  });

  it("by the primary, when what should be a replica follows nobody", async () => {
    const own = await open({ url: primary.url, replicas: [primary.url] });
    expect(await fromReplica(own.reading())).toBe(false);
    await own.close();
  });

  it("by a replica too for a role without special rights", async () => {
    await opened.db.execute(sql`create role plain login`);
    await replicaAnswers();
    const as = ({ url }: MortalPostgres) => url.replace("postgres@", "plain@");
    const own = await open({ url: as(primary), replicas: [as(standby)] });
    expect(await replicaAnswers(own)).toBe(true);
    await own.close();
  });

  it("by the other, when one of two replicas is away", async () => {
    const two = await open({ url: primary.url, replicas: [standby.url, "postgres://127.0.0.1:1/none"] });
    for (let n = 0; n < 4; n += 1) expect(await replicaAnswers(two)).toBe(true);
    await two.close();
  });
});
