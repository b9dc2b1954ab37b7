import { createServer } from "node:http";
import { pino } from "pino";
import { expect, it } from "vitest";
import { loggedPath, logRequest } from "./request-log.mjs";

it.each([
  ["/en/projects?q=芯片&domain=AI", "/en/projects?q=芯片&domain=AI"],
  ["/en", "/en"],
  ["/en/desk?token=abc&page=2", "/en/desk?token=…&page=2"],
  ["/x?%74oken=abc", "/x?%74oken=…"],
  ["/x?%zz=1", "/x?%zz=1"],
  ["/api/auth/callback/oidc?iss=a&code=b", "/api/auth/callback/oidc?…"],
  ["/en/report/0b7f-key-of-a-reader", "/en/report/…"],
  ["/en/report/0b7f-key-of-a-reader/further?_rsc=1x", "/en/report/…?_rsc=1x"],
  ["/%65n/REPORT/0b7f-key-of-a-reader?token=a", "/%65n/REPORT/…?token=…"],
  ["/en/report?page=2", "/en/report?page=2"],
  ["/en/projects/SCE-2019-0001/report", "/en/projects/SCE-2019-0001/report"],
  ["/zh/sign-in?email=a@example.org", "/zh/sign-in?…"],
])("logs %s as %s", (address, logged) => {
  expect(loggedPath(address)).toBe(logged);
});

it("gives each request an id that the reader, the page and the log share, and believes only proxies", async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line)) });
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    logRequest(log, request, response, request.url === "/proxied");
    seen.push(request.headers["x-request-id"]);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const headers = { "X-Request-Id": "from-the-proxy" };
  const answers = [await fetch(`${base}/plain`, { headers }), await fetch(`${base}/proxied`, { headers })];
  await new Promise((resolve) => server.close(resolve));

  const ids = answers.map((answer) => answer.headers.get("X-Request-Id"));
  expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), "from-the-proxy"]);
  expect(seen).toEqual(ids);
  expect(lines).toMatchObject([
    { id: ids[0], method: "GET", path: "/plain", status: 404, ms: expect.any(Number) },
    { id: ids[1], path: "/proxied" },
  ]);
});
