import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSampleAccounts } from "../db/accounts/sample-accounts";
import { type OpenDatabase, open } from "../db/client";
import { makeRegister } from "../db/projects/testing/register";
import { rows } from "../db/query";
import { type MortalPostgres, startForReplicas, startReplicaOf } from "../db/testing/mortal-postgres";
import { freePort } from "../db/testing/postgres-server";
import { nginx, startEdge } from "./testing/edge";
import { freshWithinASecond } from "./testing/fresh";
import { type Instance, startInstance } from "./testing/instance";
import { type Publisher, publisherAt } from "./testing/publisher";

let primary: MortalPostgres;
let replica: MortalPostgres;
let opened: OpenDatabase;
let instances: Instance[] = [];
let edge: Awaited<ReturnType<typeof startEdge>> | undefined;
let publisher: Publisher;
/** Where the register is asked: each instance, and nginx before both. */
let urls: string[] = [];

beforeAll(async () => {
  primary = await startForReplicas();
  opened = await open({ url: primary.url, pool: 2 });
  await opened.migrate();
  const register = await makeRegister(opened.db);
  const password = randomUUID();
  await makeSampleAccounts(opened.db, password);
  replica = await startReplicaOf(primary);
  const port = await freePort();
  const settings = {
    DATABASE_URL: primary.url,
    DATABASE_REPLICA_URL: replica.url,
    DATABASE_POOL: "4",
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: randomUUID(),
    SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "silent",
  };
  const [one, other] = await Promise.all([startInstance(settings), startInstance(settings)]);
  instances = [one, other];
  if (nginx) edge = await startEdge(port, instances);
  urls = [...instances, edge].flatMap((served) => served?.url ?? []);
  publisher = await publisherAt(one, opened, register, password);
});
afterAll(async () => {
  await edge?.stop();
  await Promise.all(instances.map((one) => one.stop()));
  await opened?.close();
  await replica?.stop();
  await primary?.stop();
});

/** A search and the interface for programs: what replicas are asked for. */
const places = () =>
  urls.flatMap((url) => ["/en/projects?q=Works", "/api/v1/projects?q=Works"].map((path) => url + path));

/** Publishes works with this name, which no search asks for, and reads everywhere until it must be there. */
async function publishFresh(name: string): Promise<void> {
  await publisher.publish(`Works ${name}`);
  await Promise.all(places().map((place) => freshWithinASecond(place, name)));
}

/** What the replica is asked itself. */
async function onReplica<Row extends object>(query: SQL): Promise<readonly Row[]> {
  const following = await open({ url: replica.url, pool: 1 });
  return rows<Row>(following.db, query).finally(() => following.close());
}

/** Connections on which somebody else read from the replica, and not only asked how far it is. */
async function reading(): Promise<number> {
  const [found] = await onReplica<{ count: number }>(
    sql`select count(*)::int as count from pg_stat_activity where application_name = 'signbook'
      and pid <> pg_backend_pid() and query <> '' and query not like '%replay_lsn%'`,
  );
  return found?.count ?? 0;
}

/** Asks an instance until one more connection than these reads from the replica. */
async function readsFromReplica({ url }: Instance, more = 0): Promise<void> {
  const readers = async () => {
    await (await fetch(`${url}/en/projects?q=Works`)).text();
    return reading();
  };
  await expect.poll(readers, { timeout: 10_000 }).toBeGreaterThan(more);
}

/** Readers at every place, one request after the other, until they are told to stop: the statuses that they met. */
function readAtAll(): () => Promise<number[]> {
  let over = false;
  const met = places().map(async (place) => {
    const statuses: number[] = [];
    while (!over) {
      const answer = await fetch(place, { signal: AbortSignal.timeout(10_000) });
      await answer.text();
      statuses.push(answer.status);
      await after(100);
    }
    return statuses;
  });
  return async () => {
    over = true;
    return (await Promise.all(met)).flat();
  };
}

describe("Two instances that read from a replica", () => {
  it("use it, both of them", async () => {
    for (const one of instances) await readsFromReplica(one, await reading());
  });

  it("show within a second what was published, though the replica hears of nothing", async () => {
    await onReplica(sql`select pg_wal_replay_pause()`);
    await publishFresh("Unheard");
    await onReplica(sql`select pg_wal_replay_resume()`);
  });

  it("answer everybody when it is killed, and use it again when it is back", async () => {
    for (const one of instances) await readsFromReplica(one);
    const stop = readAtAll();
    await after(300);
    await replica.kill();
    await publishFresh("Meanwhile");
    const met = await stop();
    expect(met.length).toBeGreaterThan(urls.length * 2);
    expect(new Set(met)).toEqual(new Set([200]));
    await replica.start();
    for (const one of instances) await readsFromReplica(one, await reading());
  });
});
