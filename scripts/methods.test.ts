import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusedMethod } from "./methods.mjs";

const server = createServer((request, response) => {
  if (!refusedMethod(request, response)) response.end("the page");
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => server.close());

describe("A request", () => {
  it.each(["GET", "POST", "OPTIONS", "HEAD"])("is heard that comes with %s", async (method) => {
    expect((await fetch(base, { method })).status).toBe(200);
  });

  it.each(["PUT", "PATCH", "DELETE", "PROPFIND"])("is not taken for a reader's with %s", async (method) => {
    const answer = await fetch(base, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toBe("");
  });
});
