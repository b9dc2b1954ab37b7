import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { closedTo, shutOut } from "./public-only.mjs";

function asked(method: string, url: string, headers: Record<string, string> = {}) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url, headers });
  const response = new ServerResponse(request);
  return { request, response, answered: shutOut(request, response) };
}

describe("A copy for readers", () => {
  it.each([
    "/en/desk",
    "/zh/desk/projects/new?x=1",
    "/fr/dashboard/figures.xlsx",
    "/en/admin",
    "/en/sign-in",
    "/en/sign-in/password",
    "/en/report",
    "/en/report/some-key",
    "/en/projects/SCE-2019-0001/report",
    "/en/%64esk",
    "//en//desk",
    "/en/desk.rsc",
    "/en/desk;x",
    "/en\\desk",
  ])("has no page at %s", (url) => {
    expect(closedTo(url)).toMatch(/^(zh|en|fr)$/);
    const { request, answered } = asked("GET", url);
    expect(answered).toBe(false);
    expect(request.url).toMatch(/^\/(zh|en|fr)\/nowhere$/);
  });

  it.each(["/api/auth/callback/oidc", "/api/desk/imports", "/api/own/forget"])("answers 404 at %s", (url) => {
    const { response, answered } = asked("GET", url);
    expect(answered).toBe(true);
    expect(response.statusCode).toBe(404);
  });

  it.each([
    "/en",
    "/",
    "/en/projects/SCE-2019-0001",
    "/en/projects/SCE-2019-0001/history",
    "/api/v1/projects?q=desk",
    "/api/documents/5",
    "/en/domains/desk",
    "/en/reports",
    "/en/%E0%A4%A",
  ])("leaves %s to readers", (url) => {
    const { request, answered } = asked("GET", url);
    expect(answered).toBe(false);
    expect(request.url).toBe(url);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("takes no %s anywhere", (method) => {
    const { response, answered } = asked(method, "/en", { "next-action": "x" });
    expect(answered).toBe(true);
    expect(response.statusCode).toBe(405);
    expect(response.getHeader("Allow")).toBe("GET, HEAD, OPTIONS");
  });

  it("knows nobody again", () => {
    const { request } = asked("GET", "/en", { cookie: "session=1", "next-action": "x" });
    expect(request.headers).toEqual({});
  });
});
