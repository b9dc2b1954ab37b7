import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectorOf, Telemetry } from "./telemetry.mjs";

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: string } }[];
  status: { code?: number };
}

/** Hears what a collector is told. */
let heard: { headers: IncomingMessage["headers"]; body: Record<string, unknown>; path: string }[] = [];
let status = 200;
let collector: Server;
let register: Server | undefined;

beforeEach(async () => {
  [heard, status] = [[], 200];
  collector = createServer(async (request, response) => {
    const body = (await json(request)) as Record<string, unknown>;
    heard.push({ headers: request.headers, body, path: request.url ?? "" });
    response.writeHead(status).end("{}");
  });
  await listening(collector);
});
afterEach(async () => {
  for (const server of [collector, register])
    await new Promise((resolve) => server?.close(resolve) ?? resolve(0));
  register = undefined;
});

const listening = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const spans = (): Span[] =>
  heard.flatMap(({ body }) =>
    (body.resourceSpans as { scopeSpans: { spans: Span[] }[] }[]).flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((scope) => scope.spans),
    ),
  );
const said = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));

function telemetryOf(env: Record<string, string> = {}, failed?: (fault: unknown) => void) {
  const settings = {
    OTEL_EXPORTER_OTLP_ENDPOINT: addressOf(collector),
    ...env,
  } as unknown as NodeJS.ProcessEnv;
  return new Telemetry(collectorOf(settings) ?? "", settings, failed);
}

/** Serves within spans what answers with a statement, and asks for it. */
async function ask(
  telemetry: Telemetry,
  path: string,
  headers: Record<string, string> = {},
  trusted = false,
) {
  register = createServer((request, response) =>
    telemetry.request(request, response, trusted, async () => {
      await Promise.resolve();
      telemetry.statement("/* planned once */ select title from projects where reference = $1")();
      response.writeHead(path.includes("fault") ? 500 : 200).end();
    }),
  );
  await listening(register);
  await (await fetch(`${addressOf(register)}${path}`, { headers })).text();
  await new Promise((resolve) => setImmediate(resolve));
  await telemetry.close();
}

describe("A collector", () => {
  it("hears of a request and the statement behind it, as one trace", async () => {
    await ask(telemetryOf(), "/en/projects?q=secret&token=words-of-a-reader");
    const [statement, request] = spans();
    if (!statement || !request) throw new Error("Two spans were expected.");
    expect(request).toMatchObject({ name: "GET", kind: 2, status: {} });
    expect(said(request)).toEqual({
      "http.request.method": "GET",
      "url.path": "/en/projects",
      "http.response.status_code": 200,
    });
    expect(statement).toMatchObject({
      name: "SELECT",
      kind: 3,
      traceId: request.traceId,
      parentSpanId: request.spanId,
    });
    expect(said(statement)["db.query.text"]).toContain("where reference = $1");
    expect(BigInt(statement.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(statement.startTimeUnixNano));
    expect(request.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(heard.map(({ body }) => body))).not.toMatch(/secret|words-of/);
  });

  it("is told by which address it was named, with its headers and the name of the service", async () => {
    const env = {
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20x, tenant=a",
      OTEL_SERVICE_NAME: "register",
    };
    await ask(telemetryOf(env), "/en");
    expect(heard[0]).toMatchObject({
      path: "/v1/traces",
      headers: { authorization: "Bearer x", tenant: "a", "content-type": "application/json" },
      body: { resourceSpans: [{ resource: { attributes: [{ value: { stringValue: "register" } }] } }] },
    });
  });

  it("hears that a request failed, and never what opens somebody's report", async () => {
    await ask(telemetryOf(), "/en/report/key-of-a-reader?fault");
    const request = spans().find(({ kind }) => kind === 2);
    expect(request && said(request)["url.path"]).toBe("/en/report/…");
    expect(request?.status).toEqual({ code: 2 });
  });

  it("hears of a fault of a statement by its code alone, because its words may hold what was typed", async () => {
    const telemetry = telemetryOf();
    telemetry.statement("insert into accounts values ($1)")(
      Object.assign(new Error("Key (email)=(ana@example.org) exists"), { code: "23505" }),
    );
    await telemetry.close();
    expect(spans().map(said)).toMatchObject([{ "error.type": "23505" }]);
    expect(JSON.stringify(heard)).not.toContain("ana@example.org");
  });

  it("is told of another's trace only by a proxy that is trusted", async () => {
    const [trace, above] = ["0123456789abcdef0123456789abcdef", "0123456789abcdef"];
    const headers = { traceparent: `00-${trace}-${above}-01` };
    await ask(telemetryOf(), "/en", headers, true);
    expect(spans().at(-1)).toMatchObject({ traceId: trace, parentSpanId: above });
    await new Promise((resolve) => register?.close(resolve));
    await ask(telemetryOf(), "/en", headers, false);
    expect(spans().at(-1)?.traceId).not.toBe(trace);
    expect(spans().at(-1)?.parentSpanId).toBeUndefined();
  });

  it("hears of as many as are asked for", async () => {
    await ask(telemetryOf({ OTEL_TRACES_SAMPLER_ARG: "0" }), "/en");
    expect(heard).toEqual([]);
  });

  it("that is away or refuses costs nothing but a line", async () => {
    const faults: unknown[] = [];
    status = 503;
    await ask(
      telemetryOf({}, (fault) => faults.push(fault)),
      "/en",
    );
    expect(String(faults)).toContain("The collector answered 503.");
    const away = new Telemetry("http://127.0.0.1:1/v1/traces", process.env, (fault) => faults.push(fault));
    away.statement("select 1")();
    await away.close();
    expect(faults).toHaveLength(2);
  });

  it("is none where none is named, and then nothing of it is loaded", () => {
    const server = readFileSync(join(import.meta.dirname, "server.mjs"), "utf8");
    expect(server).not.toMatch(/^import .*telemetry/m);
    expect(collectorOf({ NODE_ENV: "test" })).toBeNull();
    expect(collectorOf({ NODE_ENV: "test", OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://h/x" })).toBe(
      "http://h/x",
    );
  });
});
