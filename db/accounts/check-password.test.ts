import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { actorOf } from "./actor-of";
import { disableAccount, giveOneTimePassword, oneTimeUntil } from "./administer";
import { checkPassword } from "./check-password";
import { createAccount } from "./create-account";
import { hashPassword, passwordFits, randomPassword } from "./passwords";
import { password, person } from "./testing/people";

/** The hashes that a password was compared with. */
const compared = vi.hoisted((): string[] => []);
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  const verify = (hash: string, typed: string) => {
    compared.push(hash);
    return argon2.verify(hash, typed);
  };
  return { ...argon2, verify };
});
/** What a hash of Argon2 costs: its kind and version, memory, passes and lanes. */
const costsOf = (hash: string) => hash.split("$").slice(1, 4).join();

let host = 0;
/** A new network address each time: the limits have their own tests. */
const elsewhere = () => `203.0.113.${++host}`;

forEachDatabase("signing in with a password", (database) => {
  const tried = (email: string, typed: string, newPassword?: string) =>
    checkPassword(database(), { email, password: typed, newPassword, address: elsewhere() });

  it("finds the account and the version of its sessions", async () => {
    const mei = await person(database(), { organizer: "all" });
    const { id, sessionVersion } = await tried(mei.email, password);
    expect(await actorOf(database(), id, sessionVersion)).toEqual(mei);
  });

  it("says the same of a wrong password, an unknown account and one without a password", async () => {
    const mei = await person(database(), { organizer: "all" });
    await createAccount(database(), { email: "sso@example.org", name: "Sso", roles: {} }, mei);
    await expect(tried(mei.email, "wrong")).rejects.toThrow("wrong-credentials");
    await expect(tried("nobody@example.org", password)).rejects.toThrow("wrong-credentials");
    await expect(tried("sso@example.org", password)).rejects.toThrow("wrong-credentials");
  });

  it("computes one hash of the same costs for whoever is asked for, so that time tells nothing", async () => {
    const mei = await person(database(), { organizer: "all" });
    const admin = await person(database(), { administrator: "all" });
    const noPassword = { email: `${randomUUID()}@example.org`, name: "Sso", roles: {} };
    await createAccount(database(), noPassword, admin);
    const real = costsOf(await hashPassword(password));
    for (const email of [mei.email, noPassword.email, "nobody@example.org"]) {
      compared.length = 0;
      await expect(tried(email, "wrong")).rejects.toThrow("wrong-credentials");
      expect(compared.map(costsOf)).toEqual([real]);
    }
  });

  it("tells a disabled account only with the right password", async () => {
    const admin = await person(database(), { administrator: "all" });
    const mei = await person(database(), { organizer: "all" });
    await disableAccount(database(), mei.id, admin);
    await expect(tried(mei.email, password)).rejects.toThrow("account-disabled");
    await expect(tried(mei.email, "wrong")).rejects.toThrow("wrong-credentials");
  });

  it("takes a one-time password once, together with the one that replaces it", async () => {
    const admin = await person(database(), { administrator: "all" });
    const mei = await person(database(), { organizer: "all" });
    const once = await giveOneTimePassword(database(), mei.id, admin);
    await expect(tried(mei.email, once)).rejects.toThrow("new-password-needed");
    await expect(tried(mei.email, once, once)).rejects.toThrow("new-password-needed");
    const { id, sessionVersion } = await tried(mei.email, once, "a password of my own");
    expect(await actorOf(database(), id, sessionVersion)).toMatchObject({ id: mei.id });
    await expect(tried(mei.email, once, "yet another password")).rejects.toThrow("wrong-credentials");
    await tried(mei.email, "a password of my own");
  });

  it("takes no one-time password after its time", async () => {
    const mei = await person(database(), { organizer: "all" });
    const until = new Date(Date.now() - 1000);
    const late = { email: "late@example.org", name: "Late", roles: { official: "all" }, password } as const;
    await createAccount(database(), { ...late, oneTimeUntil: until }, mei);
    await expect(tried(late.email, password, "a password of my own")).rejects.toThrow(
      "one-time-password-over",
    );
  });

  it("lets the owner in with a one-time password while strangers guess from everywhere", async () => {
    const admin = await person(database(), { administrator: "all" });
    const mei = await person(database(), { organizer: "all" });
    for (let n = 0; n < 20; n += 1) await expect(tried(mei.email, "wrong")).rejects.toThrow();
    await expect(tried(mei.email, password)).rejects.toThrow("too-many-attempts");
    const once = await giveOneTimePassword(database(), mei.id, admin);
    const own = { email: mei.email, password: "a password of my own", device: randomUUID() };
    const first = { ...own, password: once, newPassword: own.password, address: elsewhere() };
    await checkPassword(database(), first);
    await expect(checkPassword(database(), { ...own, address: elsewhere() })).resolves.toMatchObject({
      id: mei.id,
    });
  });

  it("is refused before anything is compared once there were too many attempts", async () => {
    const mei = await person(database(), { organizer: "all" });
    const address = elsewhere();
    const guess = () => checkPassword(database(), { email: mei.email, password: "wrong", address });
    for (let index = 0; index < 5; index += 1) await expect(guess()).rejects.toThrow("wrong-credentials");
    const right = checkPassword(database(), { email: mei.email, password, address });
    await expect(right).rejects.toThrow("too-many-attempts");
  });
});

it("knows a password in whichever form its characters were typed", async () => {
  expect(await passwordFits(await hashPassword("cafe\u0301 ＡＢＣ 密码长一点"), "café ABC 密码长一点")).toBe(
    true,
  );
});

it("makes one-time passwords that are long, and valid for a week", () => {
  const made = new Set(Array.from({ length: 100 }, randomPassword));
  expect(made.size).toBe(100);
  for (const one of made) expect(one).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
  expect(oneTimeUntil(new Date("2026-03-01T00:00:00Z"))).toEqual(new Date("2026-03-08T00:00:00Z"));
});
