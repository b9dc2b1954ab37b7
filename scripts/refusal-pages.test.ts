import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { withRefusalPages } from "./refusal-pages.mjs";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const drawn =
  '<html lang="zh-Hans"><link rel="preload" as="script" href="/a.js"><h1>没有这个网页</h1><script>x</script></html>';
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Serves what the framework would answer, and draws refusals by `ask`. */
async function served(framework: Answer, ask: (path: string) => Promise<Response>) {
  const answer = withRefusalPages(framework, ask);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  stops.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

const refusal =
  (status: number, type = "text/html; charset=utf-8"): Answer =>
  async (_, response) => {
    response.statusCode = status;
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Encoding", "gzip");
    response.flushHeaders();
    const body = gzipSync("<html id='__next_error__'></html>");
    response.write(body.subarray(0, 10));
    response.end(body.subarray(10));
  };

const asked: string[] = [];
const ask = async (path: string) => {
  asked.push(path);
  return new Response(drawn);
};

describe("a refused page", () => {
  it.each([404, 403])("is drawn on the server with status %i, without scripts", async (status) => {
    const base = await served(refusal(status), ask);
    const response = await fetch(`${base}/zh/projects/X-1?q=1`);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('<html lang="zh-Hans"><h1>没有这个网页</h1></html>');
    expect(asked.at(-1)).toBe(`/zh/answers/${status}`);
  });

  it("is drawn too where compression sends the head before the body", async () => {
    const compressing: Answer = async (_, response) => {
      const { write, end } = response;
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html");
      response.writeHead(404, { "Content-Encoding": "gzip" });
      const body = gzipSync("<html id='__next_error__'></html>");
      write.call(response, body.subarray(0, 10), "utf8");
      end.call(response, body.subarray(10), "utf8");
    };
    const response = await fetch(`${await served(compressing, ask)}/zh/projects/X-1`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<html lang="zh-Hans"><h1>没有这个网页</h1></html>');
  });

  it("keeps the framework's answer where its own page cannot be drawn", async () => {
    const base = await served(refusal(404), async () => new Response("", { status: 500 }));
    expect(await (await fetch(`${base}/en/x`)).text()).toContain("__next_error__");
  });
});

describe("every other answer", () => {
  it.each([
    ["/api/v1/projects/X", 404, "application/problem+json"],
    ["/zh/projects", 200, "text/html"],
    ["/zh/projects.rsc", 404, "text/x-component"],
    ["/zh/answers/404", 404, "text/html"],
  ])("passes as it is: %s, %i, %s", async (path, status, type) => {
    const base = await served(refusal(status, type), ask);
    const before = asked.length;
    const response = await fetch(base + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain("__next_error__");
    expect(asked.length).toBe(before);
  });
});
