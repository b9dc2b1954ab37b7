import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { accountRoles, accountScopes, accounts } from "../schema/accounts";
import { changeAccount } from "./change";
import { keepRoles } from "./create-account";
import { hashPassword, randomPassword } from "./passwords";

/** Days for which a one-time password may be used. */
export const oneTimeDays = 7;

export const oneTimeUntil = (now: Date) => new Date(now.getTime() + oneTimeDays * 24 * 60 * 60 * 1000);

const endSessions = { sessionVersion: sql`${accounts.sessionVersion} + 1` };

/** The account signs in no more, and its sessions are over at once. Throws Refused. */
export function disableAccount(db: Database, id: string, by: Actor): Promise<void> {
  return changeAccount(db, id, by, (tx) =>
    tx
      .update(accounts)
      .set({ ...endSessions, disabledAt: new Date() })
      .where(eq(accounts.id, id)),
  );
}

/** The account may sign in again; it must do so anew. Throws Refused. */
export function enableAccount(db: Database, id: string, by: Actor): Promise<void> {
  return changeAccount(db, id, by, (tx) =>
    tx.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, id)),
  );
}

/** Gives the account these roles in place of those it has; open sessions have them from their next page on. Throws Refused. */
export function assignRoles(db: Database, id: string, roles: Actor["roles"], by: Actor): Promise<void> {
  return changeAccount(db, id, by, async (tx) => {
    await tx.delete(accountScopes).where(eq(accountScopes.account, id));
    await tx.delete(accountRoles).where(eq(accountRoles.account, id));
    await keepRoles(tx, id, roles);
  });
}

/** Sets the password and ends every session of the account. Throws Refused. */
export async function setPassword(db: Database, id: string, password: string, by: Actor): Promise<void> {
  const passwordHash = await hashPassword(password);
  await changeAccount(db, id, by, (tx) =>
    tx
      .update(accounts)
      .set({ ...endSessions, passwordHash, oneTimePasswordUntil: null })
      .where(eq(accounts.id, id)),
  );
}

/** A new password that its owner must replace at the next sign-in; it is returned once and kept nowhere. Throws Refused. */
export async function giveOneTimePassword(db: Database, id: string, by: Actor): Promise<string> {
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  const until = oneTimeUntil(new Date());
  await changeAccount(db, id, by, (tx) =>
    tx
      .update(accounts)
      .set({ ...endSessions, passwordHash, oneTimePasswordUntil: until })
      .where(eq(accounts.id, id)),
  );
  return password;
}
