import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../db/testing/postgres-server";
import { said } from "./testing/bytes";
import { nginx, startEdge } from "./testing/edge";
import { type ServedRegister, serveRegister } from "./testing/served-register";

let register: ServedRegister;
let edge: Awaited<ReturnType<typeof startEdge>> | undefined;
/** Where it is served: by itself, and through nginx where that is installed. */
const ports: number[] = [];
beforeAll(async () => {
  const port = await freePort();
  register = await serveRegister({
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "silent",
  });
  ports.push(register.app.port);
  if (nginx) edge = await startEdge(port, [register.app]);
  if (edge) ports.push(port);
});
afterAll(async () => {
  await edge?.stop();
  await register?.close();
});

const opened = (port: number, path: string, headers: Record<string, string> = {}) =>
  said(
    port,
    [
      `GET ${path} HTTP/1.1`,
      ...Object.entries({ host: "here", connection: "close", ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      ),
      "\r\n",
    ].join("\r\n"),
  );

/** What caches do not tell requests apart by, and what the framework or a proxy may act upon. */
const unkeyed: [string, string][] = [
  ...["x-forwarded-host", "x-forwarded-server", "x-host"].map((name): [string, string] => [
    name,
    "evil.example",
  ]),
  ["forwarded", "host=evil.example;proto=evil"],
  ["x-forwarded-proto", "evil"],
  ["x-forwarded-port", "6666"],
  ...["x-original-url", "x-rewrite-url", "x-matched-path", "x-invoke-path", "x-middleware-rewrite"].map(
    (name): [string, string] => [name, "/en/evil"],
  ),
  ["x-middleware-redirect", "http://evil.example"],
  ["x-middleware-subrequest", "proxy:proxy:proxy:proxy:proxy"],
  ["x-middleware-prefetch", "1"],
  ["x-invoke-status", "500"],
  ["x-now-route-matches", "1=evil"],
  ["x-nextjs-data", "1"],
  ["x-prerender-revalidate", "evil"],
  ["rsc", "1"],
  ["rsc", "evil"],
  ["next-router-prefetch", "1"],
  ["next-router-segment-prefetch", "/_tree"],
  ["next-router-state-tree", "evil"],
  ["next-url", "/evil"],
  ["next-action", "evil"],
  ["next-resume", "1"],
  ["x-action-forwarded", "1"],
  ["content-security-policy", "script-src 'nonce-evil'"],
  ["cookie", "__prerender_bypass=evil; __next_preview_data=evil; evil=1"],
  ["accept", "text/x-component"],
  ["accept-encoding", "evil"],
  ["range", "bytes=0-10"],
  ["if-none-match", "*"],
  ["user-agent", "evil"],
];
/** Kept pages, enough for each header to have one that nobody asked for before. */
const pages = ["zh", "en", "fr"].flatMap((language) =>
  [
    "",
    "/about",
    "/method",
    "/data",
    "/data/api",
    "/editions",
    "/origins",
    "/editions/sce-2019",
    "/editions/cf-2022",
  ]
    .concat(["/domains/AI", "/origins/DE", "/origins/FR", "/embed/charts/domain", "/embed/charts/origin"])
    .map((path) => `/${language}${path}`),
);

describe("A page that is kept", () => {
  it("is the same to whoever asks next, whatever the first one sent", async () => {
    for (const [of, port] of ports.entries())
      for (const [n, [name, value]] of unkeyed.entries()) {
        // The second round takes pages that the first left alone, in whatever memory.
        const path = pages[(n + of * 5) % pages.length] ?? "/en";
        await opened(port, path, { [name]: value });
        const next = await opened(port, path);
        const [head = "", body = ""] = next.split(/\r\n\r\n(.*)/s);
        expect(head, `${path} after ${name}`).toMatch(/^HTTP\/1\.1 200 /);
        expect(head, `${path} after ${name}`).toMatch(/^content-type: text\/html/im);
        expect(next, `${path} after ${name}`).not.toContain("evil");
        expect(body, `${path} after ${name}`).toContain("</html>");
      }
  });
});

describe("An address", () => {
  it.each([100, 2_500, 3_000, 3_500, 4_000, 8_000, 15_000])("of %i letters is answered", async (length) => {
    for (const port of ports)
      expect(await opened(port, `/en/projects?q=${"a".repeat(length)}`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    ["/api/own/open", 404],
    ["/./api/own/open", 404],
    ["/api/%6fwn/open", 404],
    ["/x/../api/own/open", 404],
    ["http://evil.example/api/own/open", 404],
    ["/en/..%2f..%2fapi/own/open", 400],
    ["/_next/static/..%2f..%2f..%2fpackage.json", 400],
    ["/en/desk;x", 404],
    ["/en;x/desk", 404],
    ["/en/projects/%ff", 404],
    ["/en/%c0%ae%c0%ae/desk", 404],
    ["/api/v1/projects/%e8%8a", 404],
    ["/_next/static/%ff", 404],
    ["/en/projects/%zz", 400],
  ])("that means another is not taken for it: %s", async (path, throughEdge) => {
    for (const port of ports) {
      const [, status] = /^HTTP\/1\.1 (\d+) /.exec(await opened(port, path)) ?? [];
      expect([404, throughEdge], path).toContain(Number(status));
    }
  });
});

describe("A request that two servers could read differently", () => {
  const form = (...headers: string[]) =>
    ["POST /en/sign-in HTTP/1.1", "Host: here", ...headers, "", ""].join("\r\n");
  const hidden = "GET /api/health/live HTTP/1.1\r\nHost: here\r\n\r\n";
  it.each([
    ["two lengths", `${form("Content-Length: 5", "Content-Length: 50")}hello`],
    ["a list of lengths", `${form("Content-Length: 5, 5")}hello`],
    ["a length below nothing", `${form("Content-Length: -1")}hello`],
    ["a length with a sign", `${form("Content-Length: +5")}hello`],
    ["a length and pieces", `${form("Content-Length: 6", "Transfer-Encoding: chunked")}0\r\n\r\nX`],
    ["pieces after a space", `${form("Transfer-Encoding : chunked")}0\r\n\r\n`],
    ["pieces of an odd size", `${form("Transfer-Encoding: chunked")}0x5\r\nhello\r\n0\r\n\r\n`],
    ["a bare return in a header", "GET /en HTTP/1.1\r\nHost: here\r\nX: a\rContent-Length: 5\r\n\r\n"],
    ["no host", "GET /en HTTP/1.1\r\n\r\n"],
  ])("is refused, and what stands behind it is no request: %s", async (_, sent) => {
    for (const port of ports) {
      const answers = await said(port, sent + hidden);
      expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 400"]);
    }
  });
});

describe("Bodies", () => {
  it("that come a letter at a time keep nobody else waiting", async () => {
    const head =
      "POST /en/sign-in HTTP/1.1\r\nHost: here\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000\r\n\r\n";
    for (const port of ports) {
      const slow = Array.from({ length: 200 }, () => connect({ port, host: "127.0.0.1" }));
      for (const socket of slow) socket.on("error", () => socket.destroy()).write(head);
      for (const path of ["/en", "/en/projects?q=x", "/en/sign-in"]) {
        for (const socket of slow) socket.write("-");
        expect(await opened(port, path)).toMatch(/^HTTP\/1\.1 200 /);
      }
      for (const socket of slow) socket.destroy();
    }
  });

  it("that unpack to many times their size are not unpacked", async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, "-"));
    for (const port of ports) {
      const answer = await fetch(`http://127.0.0.1:${port}/en/sign-in`, {
        method: "POST",
        body: packed,
        headers: { "content-type": "multipart/form-data; boundary=x", "content-encoding": "gzip" },
      });
      expect(answer.status).toBe(400);
    }
  });
});
