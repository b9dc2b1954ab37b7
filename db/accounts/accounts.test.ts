import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accountRoles, accountScopes, accounts } from "../schema/accounts";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { actorOf } from "./actor-of";
import { assignRoles, disableAccount, enableAccount, giveOneTimePassword, setPassword } from "./administer";
import { createAccount } from "./create-account";
import { listAccounts, readAccount } from "./record";
import { password, person } from "./testing/people";

const revisionsOf = (db: Database, id: string) =>
  db.select().from(revisions).where(eq(revisions.record, id)).orderBy(revisions.version);

forEachDatabase("an account", (database) => {
  let admin: Actor;
  let mei: Actor;
  beforeEach(async () => {
    admin = await person(database(), { administrator: "all" });
    mei = await person(database(), { organizer: ["SCE-2019"], official: "all" });
  });

  it("gives its owner the roles assigned, each with its editions or all", () => {
    expect(mei.roles).toEqual({ organizer: ["SCE-2019"], official: "all" });
  });

  it("is out at once when it is disabled, and its old sessions stay out when it is enabled again", async () => {
    await disableAccount(database(), mei.id, admin);
    expect(await actorOf(database(), mei.id, 1)).toBeNull();
    await enableAccount(database(), mei.id, admin);
    expect(await actorOf(database(), mei.id, 1)).toBeNull();
    expect(await actorOf(database(), mei.id, 2)).toMatchObject({ id: mei.id });
  });

  it("loses every session when its password changes", async () => {
    await setPassword(database(), mei.id, "another long one", mei);
    expect(await actorOf(database(), mei.id, 1)).toBeNull();
  });

  it("has new roles in sessions already open", async () => {
    await assignRoles(database(), mei.id, { "follow-up-officer": ["500112"] }, admin);
    expect((await actorOf(database(), mei.id, 1))?.roles).toEqual({ "follow-up-officer": ["500112"] });
  });

  it("keeps nothing of a role that was taken away", async () => {
    await assignRoles(database(), mei.id, {}, admin);
    expect(await database().select().from(accountScopes).where(eq(accountScopes.account, mei.id))).toEqual(
      [],
    );
    expect(await database().select().from(accountRoles).where(eq(accountRoles.account, mei.id))).toEqual([]);
  });

  it("tells each change in a revision, with who made it and never the password's hash", async () => {
    await disableAccount(database(), mei.id, admin);
    await giveOneTimePassword(database(), mei.id, admin);
    const told = await revisionsOf(database(), mei.id);
    expect(told.map(({ act, version, by }) => ({ act, version, by }))).toEqual([
      { act: "created", version: 1, by: mei.id },
      { act: "changed", version: 2, by: admin.id },
      { act: "changed", version: 3, by: admin.id },
    ]);
    expect(JSON.stringify(told)).not.toContain("argon2");
  });

  it("keeps no password but an argon2id hash at the stated costs", async () => {
    const [kept] = await database().select().from(accounts).where(eq(accounts.id, mei.id));
    expect(kept?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept?.passwordHash).not.toContain(password);
  });

  it("is one per e-mail address, however it is written", async () => {
    const again = createAccount(
      database(),
      { email: ` ${mei.email.toUpperCase()} `, name: "Mei", roles: {} },
      admin,
    );
    await expect(again).rejects.toThrow("email-taken");
  });

  it("is listed with what administrators need, and nothing secret", async () => {
    const listed = await listAccounts(database());
    expect(listed.find(({ id }) => id === mei.id)).toEqual(await readAccount(database(), mei.id));
    expect(JSON.stringify(listed)).not.toContain("argon2");
  });

  it("that is not there cannot be changed", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    await expect(disableAccount(database(), nobody, admin)).rejects.toThrow("not-found");
  });
});

forEachDatabase("the last administrator", (database) => {
  it("can neither be disabled nor lose the role, while one of two can", async () => {
    const ana = await person(database(), { administrator: "all" });
    const bo = await person(database(), { administrator: "all" });
    await disableAccount(database(), bo.id, ana);
    await expect(disableAccount(database(), ana.id, ana)).rejects.toThrow("last-administrator");
    await expect(assignRoles(database(), ana.id, { organizer: "all" }, ana)).rejects.toThrow(
      "last-administrator",
    );
    expect((await actorOf(database(), ana.id, 1))?.roles).toEqual({ administrator: "all" });
  });

  it("remains when two disable each other at once", async () => {
    for (const { id, roles } of await listAccounts(database())) {
      if (roles.administrator)
        await enableAccount(database(), id, await person(database(), { organizer: "all" }));
    }
    const both = (await listAccounts(database())).filter(({ roles }) => roles.administrator);
    const tries = both.map(({ id }, index) =>
      disableAccount(database(), id, { ...(both.at(index - 1) ?? { id, name: "", email: "", roles: {} }) }),
    );
    const ends = await Promise.allSettled(tries);
    expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(1);
  });
});
