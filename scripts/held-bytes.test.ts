import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HeldBytes, withHeldBytes } from "./held-bytes.mjs";

const page = `<main>${"<p>签约项目 signed projects</p>".repeat(100)}</main>`;
const given: Buffer[] = [];
const pages = new (class extends HeldBytes {
  override of(name: string, tag: string, make: () => Buffer) {
    const bytes = super.of(name, tag, make);
    given.push(bytes);
    return bytes;
  }
})(1_000_000);

/** As the framework answers: a kept page at once, one for its reader piece by piece, a page that is the reader's own already. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://register.test");
  response.setHeader("Content-Type", pathname === "/data" ? "application/json" : "text/html; charset=utf-8");
  if (pathname === "/own") {
    for (const half of [page.slice(0, 500), page.slice(500)]) response.write(half);
    response.end();
    return;
  }
  response.setHeader("ETag", '"1"');
  response.setHeader("Cache-Control", pathname === "/private" ? "private" : "s-maxage=60");
  if (pathname === "/missing") response.statusCode = 404;
  if (request.headers["if-none-match"] === '"1"') response.statusCode = 304;
  if (response.statusCode === 304) response.end();
  else {
    response.setHeader("Content-Length", Buffer.byteLength(page));
    response.end(request.method === "HEAD" ? null : page);
  }
}

const server = createServer(withHeldBytes(answer, pages));
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => void given.splice(0));

async function get(path: string, encodings?: string, more: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const headers = { ...(encodings !== undefined && { "Accept-Encoding": encodings }), ...more };
  const answered = await new Promise<IncomingMessage>((resolve, reject) =>
    ask({ port, path, headers, method, host: "127.0.0.1" }, resolve).on("error", reject).end(),
  );
  return { status: answered.statusCode, headers: answered.headers, body: await buffer(answered) };
}

describe("A kept page", () => {
  it("is compressed once for all who accept that, and says so", async () => {
    const [one, other] = [
      await get("/en", "gzip, br"),
      await get("/en?from=elsewhere", "br;q=1.0, gzip;q=0.8"),
    ];
    for (const { headers, body } of [one, other]) {
      expect(headers).toMatchObject({ "content-encoding": "gzip", etag: '"1"', vary: "Accept-Encoding" });
      expect(headers["content-length"]).toBe(String(body.length));
      expect(gunzipSync(body).toString()).toBe(page);
    }
    expect(given).toHaveLength(2);
    expect(given[1]).toBe(given[0]);
  });

  it.each([undefined, "identity", "gzip;q=0", "br"])(
    "is sent as it is to who accepts only %s",
    async (accepted) => {
      const { headers, body } = await get("/en", accepted);
      expect(headers).toMatchObject({ etag: '"1"', vary: "Accept-Encoding" });
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers["content-length"]).toBe(String(body.length));
      expect(body.toString()).toBe(page);
      expect(given.map(String)).toEqual([page]);
    },
  );

  it("is not sent again to who has it, compressed or not", async () => {
    for (const encodings of ["gzip", undefined]) {
      const { status, body } = await get("/en", encodings, { "If-None-Match": '"1"' });
      expect([status, body.length]).toEqual([304, 0]);
    }
  });

  it("has no body where only its headers are asked for", async () => {
    expect(await get("/en", "gzip", {}, "HEAD")).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });
});

describe("Any other answer", () => {
  it.each(["/own", "/data", "/private", "/missing"])(
    "is compressed for its reader and not held: %s",
    async (path) => {
      const { headers, body } = await get(path, "gzip");
      expect(headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(body).toString()).toBe(page);
      expect(given).toEqual([]);
    },
  );
});

describe("Held bytes", () => {
  const named = (text: string) => () => Buffer.from(text);

  it("are made anew where their text is another", () => {
    const held = new HeldBytes(1_000);
    const first = held.of("/en", '"1"', named("one"));
    expect(held.of("/en", '"1"', named("never made"))).toBe(first);
    expect(String(held.of("/en", '"2"', named("two")))).toBe("two");
    expect(String(held.of("/zh", '"2"', named("二")))).toBe("二");
  });

  it("never take more room than they are given: what was not asked for the longest leaves", () => {
    const held = new HeldBytes(6);
    const [one, other] = [held.of("/1", '"1"', named("one")), held.of("/2", '"1"', named("two"))];
    expect(held.of("/1", '"1"', named("one"))).toBe(one);
    held.of("/3", '"1"', named("six"));
    expect(held.of("/1", '"1"', named("one"))).toBe(one);
    expect(held.of("/2", '"1"', named("two"))).not.toBe(other);
  });

  it("are not held where they alone would take more", () => {
    const held = new HeldBytes(2);
    expect(held.of("/1", '"1"', named("one"))).not.toBe(held.of("/1", '"1"', named("one")));
    expect(String(held.of("/2", '"1"', named("x")))).toBe("x");
  });
});
