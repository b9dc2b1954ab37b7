import { NextRequest } from "next/server";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { GET } from "@/app/api/auth/callback/oidc/route";
import { disableAccount } from "@/db/accounts/administer";
import { password, person } from "@/db/accounts/testing/people";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { currentActor } from "./session";
import { endSession, signInWithPassword, startAtProvider } from "./sign-in";
import { signInAtProvider } from "./testing/identity-server";
import { cookiesNow, strangerAsks } from "./testing/next-headers";
import { provideRegister } from "./testing/register";

vi.mock("next/headers", () => import("./testing/next-headers"));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("./testing/register")),
}));

const { provider, register } = await vi.hoisted(async () => {
  const { IdentityServer } = await import("./testing/identity-server");
  const register = "http://127.0.0.1:4321";
  const callback = `${register}/api/auth/callback/oidc`;
  const provider = await IdentityServer.start({ id: "signbook", secret: "a shared secret", callback });
  vi.stubEnv("LOG_LEVEL", "silent");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
  vi.stubEnv("NEXTAUTH_URL", register);
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", "signbook");
  vi.stubEnv("OIDC_CLIENT_SECRET", "a shared secret");
  return { provider, register };
});
afterAll(() => provider.stop());

/** The browser comes back from the provider with the cookies it has. */
async function comeBack(address: URL): Promise<Response> {
  const cookie = [...cookiesNow()].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const answer = await GET(new NextRequest(address, { headers: { cookie } }));
  for (const line of answer.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    cookiesNow().set(name, decodeURIComponent(value));
  }
  return answer;
}

forEachDatabase("signing in", (database) => {
  let mei: Actor;
  beforeEach(async () => {
    provideRegister(database());
    mei = await person(database(), { organizer: ["SCE-2019"] });
    strangerAsks({ "x-forwarded-for": "203.0.113.9" });
  });

  it("with a password makes a session of the account, and signing out ends it", async () => {
    await signInWithPassword({ email: mei.email, password });
    expect(await currentActor()).toEqual(mei);
    await endSession();
    expect(await currentActor()).toBeNull();
  });

  it("with a wrong password makes none", async () => {
    await expect(signInWithPassword({ email: mei.email, password: "wrong" })).rejects.toThrow(
      "wrong-credentials",
    );
    expect(await currentActor()).toBeNull();
  });

  it("marks the browser, which is known from wherever it signs in while strangers try", async () => {
    await expect(signInWithPassword({ email: mei.email, password: "wrong" })).rejects.toThrow();
    expect(cookiesNow().has("signbook.device")).toBe(false);
    await signInWithPassword({ email: mei.email, password });
    const mark = cookiesNow().get("signbook.device") ?? "";
    cookiesNow().clear();
    for (let n = 0; n < 20; n += 1) {
      strangerAsks({ "x-forwarded-for": `198.51.100.${n}` });
      await expect(signInWithPassword({ email: mei.email, password: "wrong" })).rejects.toThrow();
    }
    strangerAsks({ "x-forwarded-for": "192.0.2.77" });
    await expect(signInWithPassword({ email: mei.email, password })).rejects.toThrow("too-many-attempts");
    cookiesNow().set("signbook.device", mark);
    await signInWithPassword({ email: mei.email, password });
    expect(await currentActor()).toEqual(mei);
  });

  it("at the identity provider opens the account of the verified address, and leads back", async () => {
    const subject = `mei-${mei.id}`;
    provider.people.set(subject, { email: mei.email, email_verified: true });
    const start = await startAtProvider("/zh/desk");
    const back = await signInAtProvider(start, subject);
    expect(back.href).toMatch(`${register}/api/auth/callback/oidc?`);
    const answer = await comeBack(back);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${register}/zh/desk`]);
    expect(await currentActor()).toEqual(mei);
  });

  it("at the identity provider says why not, in the language it began in", async () => {
    provider.people.set("stranger", { email: "stranger@example.org", email_verified: true });
    const back = await signInAtProvider(await startAtProvider("/fr/desk"), "stranger");
    const location = (await comeBack(back)).headers.get("location");
    expect(location).toBe(`${register}/fr/sign-in?returnTo=%2Ffr%2Fdesk&refused=unknown-identity`);
    expect(await currentActor()).toBeNull();
  });

  it("at the identity provider keeps a disabled account out", async () => {
    const subject = `out-${mei.id}`;
    provider.people.set(subject, { email: mei.email, email_verified: true });
    await comeBack(await signInAtProvider(await startAtProvider("/en/desk"), subject));
    await disableAccount(database(), mei.id, await person(database(), { administrator: "all" }));
    strangerAsks();
    const answer = await comeBack(await signInAtProvider(await startAtProvider("/en/desk"), subject));
    expect(answer.headers.get("location")).toContain("refused=account-disabled");
    expect(await currentActor()).toBeNull();
  });

  it("is not finished by an answer that another browser began, nor by a made-up one", async () => {
    provider.people.set("attacker", { email: mei.email, email_verified: true });
    const back = await signInAtProvider(await startAtProvider("/en/desk"), "attacker");
    strangerAsks();
    expect((await comeBack(back)).headers.get("location")).toContain("refused=provider-failed");
    const madeUp = new URL(`${register}/api/auth/callback/oidc?code=made-up&state=made-up`);
    expect((await comeBack(madeUp)).headers.get("location")).toContain("refused=provider-failed");
    expect(await currentActor()).toBeNull();
  });
});

it("sends people away from the register only to the provider, and says when that cannot be reached", async () => {
  strangerAsks();
  await provider.stop();
  await expect(startAtProvider("/en/desk")).rejects.toThrow("provider-failed");
});
