import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSampleAccounts } from "../db/accounts/sample-accounts";
import { type OpenDatabase, open } from "../db/client";
import { publishAs } from "../db/projects/testing/publish";
import { makeRegister, project } from "../db/projects/testing/register";
import { type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { type Instance, startInstance } from "./testing/instance";
import { Person } from "./testing/person";

interface Span {
  readonly traceId: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}
interface Told {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const password = randomUUID();
const told: Told[] = [];
let collector: Server;
let postgres: PostgresServer;
let opened: OpenDatabase;
let instance: Instance;
let reviewer: Person;
let reference: string;

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    told.push((await json(request)) as Told);
    response.end("{}");
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", () => resolve()));
  postgres = await startPostgres();
  opened = await open({ url: postgres.url, pool: 2 });
  await opened.migrate();
  const { mei, luc } = await makeRegister(opened.db);
  await makeSampleAccounts(opened.db, password);
  reference = (await publishAs(opened.db, project(), { writer: mei, reviewer: luc })).published.reference;
  instance = await startInstance({
    DATABASE_URL: postgres.url,
    NEXTAUTH_SECRET: randomUUID(),
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    LOG_LEVEL: "error",
  });
  reviewer = new Person(instance.url);
  await reviewer.send("/en/sign-in", 'name="password"', { email: "reviewer@example.org", password });
});

afterAll(async () => {
  await instance?.stop();
  await opened?.close();
  await postgres?.stop();
  await new Promise((resolve) => collector.close(resolve));
});

const pages = () => [
  "/zh",
  "/en/projects?q=chip",
  `/fr/projects/${reference}`,
  "/en/editions/sce-2019",
  "/en/data/api",
  "/en/embed/projects",
  "/en/wall",
  "/en/desk",
  "/en/desk/projects/new",
];

/** What a browser fetches by itself for a page: not links that people follow. */
const loading =
  /<(?:script|img|source|iframe|video|audio|embed|track|input)\b[^>]*?\ssrc(?:set)?="([^"]*)"|<(?:link|use|image)\b[^>]*?\shref="([^"]*)"|<object\b[^>]*?\sdata="([^"]*)"/g;
/** Says what a page is, and is not fetched. */
const notFetched = /<link\b[^>]*\brel="(?:canonical|alternate)"[^>]*>/g;
const elsewhere = /^(?:[a-z]+:)?\/\//i;

describe("A page", () => {
  it("loads nothing from another host, and forbids browsers to", async () => {
    for (const path of pages()) {
      const answer = await reviewer.open(path);
      expect(answer.status, path).toBe(200);
      const html = (await answer.text()).replaceAll(notFetched, "");
      const loaded = [...html.matchAll(loading)].flatMap(([, ...addresses]) => addresses.filter(Boolean));
      expect(loaded.length, path).toBeGreaterThan(0);
      expect(loaded.filter((address) => elsewhere.test(address ?? ""))).toEqual([]);
      expect(answer.headers.get("link") ?? "").not.toMatch(/<(?:[a-z]+:)?\/\//i);
      const policy = (answer.headers.get("content-security-policy") ?? "").replace("frame-ancestors *", "");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:\/\/|\*/);
    }
  });

  it("has styles and scripts that name no other host to load from", () => {
    const folder = ".next/static";
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const read = (ending: string) =>
      files.filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(folder, name), "utf8"));
    const styles = read(".css");
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) expect(style).not.toMatch(/(?:url\(|@import)\s*["']?(?:[a-z]+:)?\/\//i);
    for (const script of read(".js"))
      expect(script).not.toMatch(
        /(?:\bfetch|\bimport|importScripts|new (?:Worker|EventSource|WebSocket)|\.src=)\s*\(?\s*["'`](?:https?|wss?):/,
      );
  });
});

describe("A collector of OpenTelemetry", () => {
  it("hears of requests and their statements, and of nothing that was typed", async () => {
    const typed = "words-of-a-reader";
    await reviewer.open(`/en/projects?q=${typed}`);
    await instance.stop();
    const spans = told.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );
    const said = (span: Span, key: string) =>
      span.attributes.find((one) => one.key === key)?.value.stringValue;
    const request = spans.findLast((span) => said(span, "url.path") === "/en/projects");
    const statements = spans.filter(({ traceId, kind }) => traceId === request?.traceId && kind === 3);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.map((span) => said(span, "db.query.text")).join()).toContain("from positions p");
    const everything = JSON.stringify(told);
    for (const secret of [typed, password, "reviewer@example.org"]) expect(everything).not.toContain(secret);
  });
});
