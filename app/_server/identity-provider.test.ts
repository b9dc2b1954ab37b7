import { beforeEach, describe, expect, it, vi } from "vitest";
import { identityOf, identityProvider, identityProviderName } from "./identity-provider";

const settings = vi.hoisted(() => ({ current: {} as Record<string, string> }));
vi.mock("@/env", () => ({ env: () => settings.current }));
const whole = {
  OIDC_ISSUER: "https://login.example.org/realm/",
  OIDC_CLIENT_ID: "signbook",
  OIDC_CLIENT_SECRET: "hush",
};
const claims = { iss: "https://login.example.org/realm", sub: "mei" };

beforeEach(() => {
  settings.current = { ...whole };
});

describe("the identity provider of the settings", () => {
  it("is none unless both its address and this register's name there are known", () => {
    for (const missing of ["OIDC_ISSUER", "OIDC_CLIENT_ID"]) {
      settings.current = { ...whole, [missing]: "" };
      expect([identityProviderName(), identityProvider()], missing).toEqual([undefined, undefined]);
    }
  });

  it("is called by the name it is given, else by its host", () => {
    expect(identityProviderName()).toBe("login.example.org");
    settings.current.OIDC_NAME = "统一认证";
    expect([identityProviderName(), identityProvider()?.name]).toEqual(["统一认证", "统一认证"]);
  });

  it("is asked so that no answer can be taken from another browser, or used twice", () => {
    expect(identityProvider()).toMatchObject({
      wellKnown: "https://login.example.org/realm/.well-known/openid-configuration",
      checks: ["pkce", "state", "nonce"],
      idToken: true,
      clientSecret: "hush",
    });
  });

  it("may be one that shares no secret, and is told so", () => {
    settings.current = { ...whole, OIDC_CLIENT_SECRET: "" };
    expect(identityProvider()).toMatchObject({ client: { token_endpoint_auth_method: "none" } });
    expect(identityProvider()).not.toHaveProperty("clientSecret");
  });

  it("takes what it knows from the token and from the user's information", async () => {
    const tokens = { claims: () => ({ ...claims }) };
    const client = { userinfo: async () => ({ sub: "mei", email: "mei@example.org" }) };
    const provider = identityProvider();
    const ask = typeof provider?.userinfo === "object" ? provider.userinfo.request : undefined;
    const asked = { client, tokens } as unknown as Parameters<NonNullable<typeof ask>>[0];
    expect(await ask?.(asked)).toEqual({ ...claims, email: "mei@example.org" });
  });
});

describe("whose identity the provider's claims are", () => {
  it("is told by the provider and its own key, never by the address alone", () => {
    expect(identityOf({ ...claims, email: "mei@example.org", email_verified: true })).toEqual({
      issuer: claims.iss,
      subject: "mei",
      email: "mei@example.org",
      emailVerified: true,
    });
    for (const nobody of [{}, { ...claims, sub: "" }, { ...claims, iss: undefined }, null])
      expect(() => identityOf(nobody)).toThrow();
  });

  it.each([
    [true, true],
    ["true", true],
    [false, false],
    ["false", false],
    [undefined, false],
    ["perhaps", false],
    [{ yes: 1 }, false],
  ])("takes the address for verified only where it is said: %j is %j", (email_verified, verified) => {
    expect(identityOf({ ...claims, email_verified }).emailVerified).toBe(verified);
  });
});
