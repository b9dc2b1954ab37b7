import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { withRefusalPages } from "./refusal-pages.mjs";

const stops: (() => void)[] = [];
afterEach(() => {
  globalThis.signbookEntered = undefined;
  for (const stop of stops.splice(0)) stop();
});

interface Framework {
  readonly status?: number;
  readonly type?: string;
  /** Whether an action of ours is entered before the answer. */
  readonly enters?: boolean;
}

/** A server whose framework answers like this; requests all have the id "one". */
async function served({ status = 500, type = "text/plain", enters = false }: Framework = {}) {
  const asked: string[] = [];
  const answer = withRefusalPages(
    async (request, response) => {
      asked.push(String(request.method));
      if (enters) globalThis.signbookEntered?.add("one");
      response.statusCode = status;
      response.setHeader("Content-Type", type);
      response.end("Internal Server Error");
    },
    async (path) => new Response(`drawn: ${path}`),
  );
  const server = createServer((request, response) => {
    request.headers["x-request-id"] = "one";
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  return { base: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, asked };
}

function form(text = "a"): FormData {
  const data = new FormData();
  data.append("field", text);
  return data;
}
const send = (url: string, request: RequestInit = {}) =>
  fetch(url, { method: "POST", body: form(), ...request });

describe("A form that the framework cannot read", () => {
  it("is its sender's fault, and a page says so", async () => {
    const { base } = await served();
    const answer = await send(`${base}/fr/sign-in`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toBe("drawn: /fr/answers/400");
  });

  it("is told to the framework's script in the framework's own words", async () => {
    const { base } = await served({ type: "text/x-component" });
    const call = { body: "garbage", headers: { "next-action": "a1", "content-type": "text/plain" } };
    const answer = await send(`${base}/en/sign-in`, call);
    expect([answer.status, await answer.text()]).toEqual([400, "Internal Server Error"]);
  });

  it.each(["https://elsewhere.example", "null", "garbage"])(
    "is forbidden where another site sent it: %s",
    async (origin) => {
      const { base } = await served();
      expect((await send(`${base}/en/sign-in`, { headers: { origin } })).status).toBe(403);
    },
  );

  it("is refused by its size before the framework begins to read it", async () => {
    const { base, asked } = await served();
    const answer = await send(`${base}/zh/sign-in`, { body: form("a".repeat(1_100_000)) });
    expect([answer.status, await answer.text()]).toEqual([413, "drawn: /zh/answers/400"]);
    expect(asked).toEqual([]);
  });

  it("is forgotten once it is answered", async () => {
    const { base } = await served({ enters: true });
    await (await send(`${base}/en/sign-in`)).text();
    await expect.poll(() => globalThis.signbookEntered?.size).toBe(0);
  });
});

describe("What fails otherwise stays a fault of ours", () => {
  it("behind an action that was entered", async () => {
    const { base } = await served({ enters: true });
    expect((await send(`${base}/en/sign-in`)).status).toBe(500);
  });

  it("behind a page, a route and what is no form", async () => {
    const { base } = await served();
    expect((await fetch(`${base}/en/projects`)).status).toBe(500);
    expect((await send(`${base}/api/desk/imports`)).status).toBe(500);
    expect((await send(`${base}/en`, { body: "a", headers: { "content-type": "text/plain" } })).status).toBe(
      500,
    );
  });

  it("and what did not fail is left as it is", async () => {
    const { base } = await served({ status: 409 });
    const answer = await send(`${base}/en/sign-in`);
    expect([answer.status, await answer.text()]).toEqual([409, "Internal Server Error"]);
  });
});
