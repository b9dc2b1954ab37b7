import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { disableAccount } from "./administer";
import { accountOfIdentity, type Identity } from "./identities";
import { readAccount } from "./record";
import { person } from "./testing/people";

const named = (email: string): Identity => ({
  issuer: "https://sso.example.org",
  subject: randomUUID(),
  email,
  emailVerified: true,
});

forEachDatabase("an identity at the provider", (database) => {
  it("opens the account with its verified e-mail address, and from then on whatever its address", async () => {
    const mei = await person(database(), { organizer: "all" });
    const identity = named(mei.email.toUpperCase());
    expect(await accountOfIdentity(database(), identity)).toEqual({ id: mei.id, sessionVersion: 1 });
    expect((await readAccount(database(), mei.id))?.hasIdentity).toBe(true);
    const moved = { ...identity, email: "moved@example.org", emailVerified: false };
    expect(await accountOfIdentity(database(), moved)).toMatchObject({ id: mei.id });
  });

  it("opens nothing with an address that the provider did not verify, and makes no account", async () => {
    const mei = await person(database(), { organizer: "all" });
    const unverified = { ...named(mei.email), emailVerified: false };
    await expect(accountOfIdentity(database(), unverified)).rejects.toThrow("unknown-identity");
    const { email: _, ...nameless } = named(mei.email);
    await expect(accountOfIdentity(database(), nameless)).rejects.toThrow("unknown-identity");
    await expect(accountOfIdentity(database(), named("new@example.org"))).rejects.toThrow("unknown-identity");
  });

  it("does not open the account of whoever had its e-mail address before", async () => {
    const mei = await person(database(), { organizer: "all" });
    await accountOfIdentity(database(), named(mei.email));
    await expect(accountOfIdentity(database(), named(mei.email))).rejects.toThrow("unknown-identity");
  });

  it("does not open a disabled account", async () => {
    const admin = await person(database(), { administrator: "all" });
    const mei = await person(database(), { organizer: "all" });
    const identity = named(mei.email);
    await accountOfIdentity(database(), identity);
    await disableAccount(database(), mei.id, admin);
    await expect(accountOfIdentity(database(), identity)).rejects.toThrow("account-disabled");
  });
});
