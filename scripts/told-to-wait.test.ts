import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { sayToWait } from "./told-to-wait.mjs";

const stops: (() => void)[] = [];
afterEach(() => {
  globalThis.signbookWaits = undefined;
  for (const stop of stops.splice(0)) stop();
});

/** A server whose requests all have the id "one". */
async function served(status = 200): Promise<string> {
  const server = createServer((request, response) => {
    request.headers["x-request-id"] = "one";
    sayToWait(request, response);
    response.statusCode = status;
    response.end("the form as it was typed");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

const wait = (seconds: number, id = "one") => {
  globalThis.signbookWaits = new Map([[id, seconds]]);
};

describe("a form that came too soon", () => {
  it("is answered 429 with when to come again, and with its page", async () => {
    wait(600);
    const answer = await fetch(await served(), { method: "POST" });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "600"]);
    expect(await answer.text()).toBe("the form as it was typed");
  });

  it("is forgotten once it is answered", async () => {
    wait(600);
    await (await fetch(await served(), { method: "POST" })).text();
    await expect.poll(() => globalThis.signbookWaits?.size).toBe(0);
  });

  it("changes no other answer", async () => {
    wait(600, "two");
    expect((await fetch(await served(), { method: "POST" })).status).toBe(200);
    wait(600);
    expect((await fetch(await served())).status).toBe(200);
    expect((await fetch(await served(303), { method: "POST", redirect: "manual" })).status).toBe(303);
  });
});
