import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { sayHowSafe } from "./security-headers.mjs";

const plain = { https: false, provider: false };

function answered(url: string, site = plain, sent: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url });
  Object.assign(request.headers, sent);
  const response = new ServerResponse(request);
  sayHowSafe(request, response, site);
  const policy = String(response.getHeader("Content-Security-Policy"));
  return { policy, told: request.headers["content-security-policy"], response };
}

const signedIn = [
  "/en/desk",
  "/zh/desk/projects/new?fields=all",
  "/fr/dashboard",
  "/en/admin/accounts",
  "/en/sign-in?x",
];
const open = ["/", "/en", "/zh/projects?q=desk", "/fr/projects/SCE-2019-0001", "/en/desktop", "/nowhere"];

describe("A page that is made anew for each reader", () => {
  it.each(signedIn)("%s runs only scripts that carry its own word, and no inline one without", (url) => {
    const { policy, told } = answered(url);
    expect(policy).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
    expect(policy).not.toContain("script-src 'self'");
    expect(told).toBe(policy);
  });

  it("has another word each time", () => {
    expect(answered("/en/desk").policy).not.toBe(answered("/en/desk").policy);
  });

  it("may send its forms on only where there is an identity provider", () => {
    expect(answered("/en/sign-in").policy).toContain("form-action 'self'");
    expect(answered("/en/sign-in", { ...plain, provider: true }).policy).not.toContain("form-action");
    expect(answered("/en", { ...plain, provider: true }).policy).toContain("form-action 'self'");
  });
});

describe("A page that is kept", () => {
  it.each(open)("%s carries no word, whatever was sent with the request", (url) => {
    const { policy, told } = answered(url, plain, { "content-security-policy": "script-src 'nonce-mine'" });
    expect(told).toBeUndefined();
    expect(policy).toContain("script-src 'self' 'unsafe-inline'");
    expect(policy).not.toContain("nonce");
  });
});

it("Only what is made for it may stand in another site's page", () => {
  for (const url of [...signedIn, ...open, "/api/v1/projects", "/en/embedded"]) {
    const { policy, response } = answered(url);
    expect(policy, url).toContain("frame-ancestors 'none'");
    expect(response.getHeader("X-Frame-Options"), url).toBe("DENY");
  }
  const { policy, response } = answered("/en/embed/projects");
  expect(policy).toContain("frame-ancestors *");
  expect(response.getHeader("X-Frame-Options")).toBeUndefined();
});

it("Browsers are told to stay with https only where they come by https", () => {
  expect(answered("/en").response.getHeader("Strict-Transport-Security")).toBeUndefined();
  const { policy, response } = answered("/en", { ...plain, https: true });
  expect(response.getHeader("Strict-Transport-Security")).toBe("max-age=31536000");
  expect(policy).toContain("upgrade-insecure-requests");
});
