import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtActions } from "./doors/build";
import { knock } from "./doors/knock";
import { said } from "./testing/bytes";
import { Person } from "./testing/person";
import { type ServedRegister, serveRegister, signedInAs } from "./testing/served-register";

let register: ServedRegister;
beforeAll(async () => {
  // Keeps no more than a few pages, as the framework's own tests have it.
  register = await serveRegister({ LOG_LEVEL: "silent", __NEXT_TEST_MAX_ISR_CACHE: "1000000" });
});
afterAll(() => register?.close());

const actionNamed = (name: string) => builtActions().find((one) => one.name === name)?.id ?? "";

const get = (address: string) =>
  said(register.app.port, `GET ${address} HTTP/1.1\r\nHost: here\r\n\r\n`, "\r\n\r\n");

const nothingButFiles = `${'--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n\r\n'.repeat(10_000)}--x--\r\n`;

describe("A form that cannot be read", () => {
  it.each([
    ["called without a list", { "next-action": "", "content-type": "text/plain" }, "garbage"],
    [
      "called with words of the framework's own",
      { "next-action": "", "content-type": "text/plain" },
      '["$F1"]',
    ],
    [
      "cut off",
      { "content-type": "multipart/form-data; boundary=x" },
      "--x\r\nContent-Disposition: form-data",
    ],
    ["of nothing but files", { "content-type": "multipart/form-data; boundary=x" }, nothingButFiles],
    [
      "called with nothing but files",
      { "next-action": "", "content-type": "multipart/form-data; boundary=x" },
      nothingButFiles,
    ],
  ])("is its sender's fault: %s", async (_, headers, body) => {
    const person = new Person(register.app.url);
    const named = "next-action" in headers ? { "next-action": actionNamed("signIn") } : {};
    const answer = await person.call("/en/sign-in", {
      method: "POST",
      body,
      headers: { ...headers, ...named },
    });
    expect(answer.status).toBe(400);
  });

  it("says so on a page, in the language of the form's page", async () => {
    const answer = await new Person(register.app.url).call("/fr/sign-in", {
      ...{ method: "POST", body: "garbage" },
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    const page = await answer.text();
    expect(page).toContain("Ce formulaire n’a pas pu être lu");
    expect(page).not.toContain("<script");
  });

  it("is forbidden where another site sent it", async () => {
    const headers = { origin: "https://elsewhere.example" };
    const person = new Person(register.app.url);
    expect((await knock(person, "/en/sign-in", actionNamed("signIn"), {}, headers)).status).toBe(403);
  });

  it("leaves nothing of itself before the next request of its connection", async () => {
    const body = "a".repeat(3_000_000);
    const head = `POST /en/sign-in HTTP/1.1\r\nHost: here\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${body.length}\r\n\r\n`;
    const next = "GET /api/health/live HTTP/1.1\r\nHost: here\r\n\r\n";
    const all = await said(register.app.port, head + body + next, "HTTP/1.1 200");
    expect(all).toContain("HTTP/1.1 413");
  });
});

describe("An address", () => {
  it.each([
    "/en/./desk",
    "/en/x/../desk",
    "/en/%2e/desk",
    "/en/.%2E/en/desk",
    "http://elsewhere.example/en/desk",
  ])("of a signed-in page allows only its own scripts, however it is written: %s", async (address) => {
    const head = await get(address);
    expect(head).toContain("location: /en/sign-in?returnTo=%2Fen%2Fdesk");
    expect(head).toMatch(/Content-Security-Policy: [^\r]*'nonce-/);
  });

  it("leads nowhere else, whatever host a request names", async () => {
    for (const path of ["/", "/en/", "//elsewhere.example/", "/\\elsewhere.example", "/en/desk"]) {
      const answer = await said(
        register.app.port,
        `GET ${path} HTTP/1.1\r\nHost: elsewhere.example\r\nX-Forwarded-Host: elsewhere.example\r\n\r\n`,
        "\r\n\r\n",
      );
      const [, location = ""] = /\r\nlocation: ([^\r]*)/i.exec(answer) ?? [];
      expect(location, path).toMatch(/^\/(?!\/)/);
    }
  });

  it("names the register's own host in pages, whatever host a request names", async () => {
    for (const path of ["/en", "/robots.txt", "/sitemap.xml", "/api/v1/dcat.jsonld"]) {
      const asked = `GET ${path} HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`;
      const all = await said(register.app.port, asked);
      expect(all, path).toContain("200 OK");
      expect(all, path).not.toContain("elsewhere.example");
    }
  });

  it("where nothing is pushes no page out of memory", async () => {
    const ask = (path: string) => fetch(register.app.url + path);
    await (await ask("/en/about")).text();
    for (let n = 1; n <= 40; n += 1)
      expect((await ask(`/en/projects/SCE-2019-${n + 9_000}`)).status).toBe(404);
    expect((await ask("/en/about")).headers.get("x-nextjs-cache")).toBe("HIT");
  });

  it("is not changed or removed by a method that means to", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"])
      expect((await fetch(`${register.app.url}/en`, { method })).status).toBe(405);
  });
});

describe("A session", () => {
  it("that was there before signing in is not the one after it", async () => {
    const before = await signedInAs("organizer", register);
    const fixed = new Person(register.app.url);
    fixed.takesCookieOf(before, "next-auth.session-token");
    const planted = fixed.cookie();
    const typed = { email: "reviewer@example.org", password: register.password };
    // Whoever is signed in is led on by the page; the form is sent as a stranger's page holds it.
    const form = await new Person(register.app.url).form("/en/sign-in", 'name="password"');
    expect((await fixed.post("/en/sign-in", { ...form, ...typed })).status).toBe(303);
    expect(fixed.cookie()).not.toContain(planted);
  });

  it("is not opened by a token that somebody made up", async () => {
    const { app } = register;
    const made = ["a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", `${"a".repeat(3_000)}`];
    for (const token of made) {
      const headers = { cookie: `next-auth.session-token=${token}` };
      const answer = await fetch(`${app.url}/en/desk`, { headers, redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([
        307,
        "/en/sign-in?returnTo=%2Fen%2Fdesk",
      ]);
    }
  });
});
