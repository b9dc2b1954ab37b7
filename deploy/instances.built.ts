import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSampleAccounts } from "../db/accounts/sample-accounts";
import { type OpenDatabase, open } from "../db/client";
import { makeRegister } from "../db/projects/testing/register";
import { freePort, type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { nginx, startEdge } from "./testing/edge";
import { freshWithinASecond, textOf } from "./testing/fresh";
import { type Instance, startInstance } from "./testing/instance";
import { Person } from "./testing/person";
import { type Publisher, publisherAt } from "./testing/publisher";

const password = randomUUID();
let postgres: PostgresServer;
let opened: OpenDatabase;
let one: Instance;
let other: Instance;
let edge: Awaited<ReturnType<typeof startEdge>> | undefined;
let publisher: Publisher;

beforeAll(async () => {
  postgres = await startPostgres();
  opened = await open({ url: postgres.url, pool: 2 });
  await opened.migrate();
  const register = await makeRegister(opened.db);
  await makeSampleAccounts(opened.db, password);
  const port = await freePort();
  const settings = {
    DATABASE_URL: postgres.url,
    DATABASE_POOL: "4",
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: randomUUID(),
    SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "error",
  };
  [one, other] = await Promise.all([startInstance(settings), startInstance(settings)]);
  if (nginx) edge = await startEdge(port, [one, other]);
  publisher = await publisherAt(one, opened, register, password);
});

afterAll(async () => {
  await edge?.stop();
  await Promise.all([one?.stop(), other?.stop()]);
  await opened?.close();
  await postgres?.stop();
});

const kept = ["/en", "/en/editions/sce-2019"];

describe("Two instances on one PostgreSQL", () => {
  it("know each other's sessions", async () => {
    expect((await publisher.person.open("/en/desk", other.url)).status).toBe(200);
    expect((await new Person(other.url).open("/en/desk")).status).toBe(307);
  });

  it("show within a second what was published on the other", async () => {
    for (const path of kept) expect(await textOf(other.url + path)).not.toContain("Seen on both");
    const path = await publisher.publish("Seen on both");
    await Promise.all([...kept, path].map((page) => freshWithinASecond(other.url + page, "Seen on both")));
  });

  it("show within a second what was published where nothing was, and so does nginx", async () => {
    const last = await publisher.publish("The last before");
    const next = last.replace(/\d+$/, (n) => String(Number(n) + 1).padStart(n.length, "0"));
    const places = [other.url, edge?.url].flatMap((url) => (url ? url + next : []));
    for (const place of places) {
      const answer = await fetch(place);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([
        404,
        place.startsWith(other.url) ? "max-age=0, s-maxage=1" : "no-cache",
      ]);
    }
    expect(await publisher.publish("Where nothing was")).toBe(next);
    await Promise.all(places.map((place) => freshWithinASecond(place, "Where nothing was")));
  });

  it("forget their pages for themselves only", async () => {
    for (const headers of [{}, { "x-signbook-first": randomUUID() }])
      expect((await fetch(`${one.url}/api/own/forget`, { method: "POST", headers })).status).toBe(404);
  });
});

describe.skipIf(!nginx)(`nginx before them${nginx ? "" : " (skipped: nginx is not installed)"}`, () => {
  const at = (path: string) => `${edge?.url}${path}`;

  it("shows within a second what was published", async () => {
    for (const path of kept) for (let n = 0; n < 4; n += 1) await textOf(at(path));
    const path = await publisher.publish("Seen at the edge");
    await Promise.all([...kept, path].map((page) => freshWithinASecond(at(page), "Seen at the edge")));
  });

  it("keeps a public page, compressed, and has browsers ask anew", async () => {
    const answers = [];
    for (let n = 0; n < 40; n += 1) answers.push(await fetch(at("/en")));
    const hits = answers.filter(({ headers }) => headers.get("x-cache") === "HIT");
    expect(hits.length).toBeGreaterThan(0);
    for (const { headers } of hits) {
      expect(headers.get("content-encoding")).toBe("gzip");
      expect(headers.get("cache-control")).toBe("no-cache");
    }
    expect(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size).toBe(40);
  });

  it("keeps nothing for those who are signed in, and nothing of theirs for others", async () => {
    const there = new Person(edge?.url ?? "");
    await there.send("/en/sign-in", 'name="password"', { email: "reviewer@example.org", password });
    for (const path of ["/en/desk", "/en/sign-in", "/en", "/api/desk/organizations?q=BOE"]) {
      for (let n = 0; n < 3; n += 1) {
        const { headers } = await there.open(path);
        expect([null, "BYPASS", "MISS"], path).toContain(headers.get("x-cache"));
      }
    }
    expect((await there.open("/en/desk")).status).toBe(200);
    const stranger = await new Person(edge?.url ?? "").open("/en/desk");
    expect([stranger.status, stranger.headers.get("x-cache")]).toEqual([307, null]);
  });

  it("passes a form on, and overwrites what it says of where it comes from", async () => {
    const forged = {
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "192.0.2.1",
      "x-request-id": "forged-id",
    };
    const answer = await fetch(at("/"), { headers: forged, redirect: "manual" });
    expect(answer.headers.get("location")).not.toContain("evil");
    expect(answer.headers.get("x-request-id")).not.toBe("forged-id");
    const there = new Person(edge?.url ?? "");
    const wrong = { email: "reviewer@example.org", password: "wrong" };
    expect((await there.send("/en/sign-in", 'name="password"', wrong)).status).toBe(200);
  });

  it("takes no large form from strangers", async () => {
    const body = new FormData();
    body.set("email", "x".repeat(2_000_000));
    expect((await fetch(at("/en/sign-in"), { method: "POST", body })).status).toBe(413);
  });

  it("tells who asks for too many exports to come back later", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(at("/api/v1/projects.jsonl"))));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("retry-after")).toBe("10");
    expect(answers.some(({ status }) => status === 200)).toBe(true);
  });

  it("has nothing at the addresses that are an instance's own", async () => {
    expect((await fetch(at("/api/own/forget"), { method: "POST" })).status).toBe(404);
  });

  it("asks the other instance where one is gone", async () => {
    await one.stop();
    for (let n = 0; n < 6; n += 1) expect((await fetch(at(`/en/method?n=${n}`))).status).toBe(200);
  });
});
