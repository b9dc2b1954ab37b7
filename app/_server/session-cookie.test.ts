import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  callbackCookieName,
  deviceCookieName,
  openSession,
  sessionCookieName,
  sessionSecret,
} from "./session-cookie";

const settings = vi.hoisted(() => ({ current: {} as Record<string, string> }));
vi.mock("@/env", () => ({ env: () => settings.current }));
const secret = "a secret for tests";
const sub = "00000000-0000-4000-8000-000000000001";
const sealed = (token: Record<string, unknown>, by = secret, maxAge = 60) =>
  encode({ token, secret: by, maxAge });

beforeEach(() => {
  settings.current = { NEXTAUTH_SECRET: secret };
});

describe("the session of a cookie", () => {
  it("is whose it is and of which version, and nothing else that was sealed with it", async () => {
    expect(await openSession(await sealed({ sub, version: 3, role: "administrator" }))).toEqual({
      sub,
      version: 3,
    });
  });

  it.each([
    ["of another register's secret", () => sealed({ sub, version: 1 }, "another secret")],
    ["that is over", () => sealed({ sub, version: 1 }, secret, -60)],
    ["without a version", () => sealed({ sub })],
    ["of a version that is no number", () => sealed({ sub, version: "1" })],
    ["of nobody", () => sealed({ version: 1 })],
    ["of no account's id", () => sealed({ sub: "admin", version: 1 })],
    ["that is made up", async () => "e30.e30.e30"],
    ["that is empty", async () => ""],
  ])("is none of a cookie %s", async (_, cookie) => {
    expect(await openSession(await cookie())).toBeNull();
  });

  it("is none without a cookie, and cannot be sealed without a secret", async () => {
    expect(await openSession(undefined)).toBeNull();
    settings.current = {};
    expect(() => sessionSecret()).toThrow("NEXTAUTH_SECRET");
  });
});

describe("the names of cookies", () => {
  const names = () => [sessionCookieName(), callbackCookieName(), deviceCookieName()];

  it("bind them to https where the register is served so, and only there", () => {
    settings.current.NEXTAUTH_URL = "https://register.example.org";
    for (const name of names()) expect(name).toMatch(/^__Secure-/);
    for (const address of ["http://127.0.0.1:3000", undefined]) {
      settings.current = { ...(address && { NEXTAUTH_URL: address }) };
      for (const name of names()) expect(name).not.toMatch(/^__/);
    }
  });
});
