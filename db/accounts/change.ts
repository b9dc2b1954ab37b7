import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { addRevision } from "../revisions";
import { accountRoles, accounts } from "../schema/accounts";
import { readAccount } from "./record";

/**
 * Changes one account under a lock and adds its revision, or does nothing. Throws Refused: not-found, or
 * last-administrator when nobody would be left who can administer.
 */
export function changeAccount(
  db: Database,
  id: string,
  by: Actor,
  change: (tx: Database) => Promise<unknown>,
  reason: string | null = null,
): Promise<void> {
  return db.transaction(async (tx) => {
    const before = await lockAdministrators(tx);
    const [found] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.id, id))
      .for("update");
    if (!found) throw new Refused("not-found");
    await change(tx);
    if (before.length > 0 && (await administrators(tx)).length === 0) throw new Refused("last-administrator");
    await addAccountRevision(tx, id, "changed", by, reason);
  });
}

/** Adds the account as it now is to the revisions, without anything secret. */
export async function addAccountRevision(
  tx: Database,
  id: string,
  act: "created" | "changed",
  actor: Actor,
  reason: string | null = null,
  sample = false,
): Promise<void> {
  const account = await readAccount(tx, id);
  if (!account) throw new Refused("not-found");
  const { email, name, roles, disabledAt, hasPassword, hasIdentity } = account;
  const document = { email, name, roles, disabledAt, hasPassword, hasIdentity };
  await addRevision(tx, { subject: "account", record: id, act, document, actor, reason, sample });
}

/** Two administrators who disable each other take turns. */
const lockAdministrators = (tx: Database) => administrators(tx).for("update");

const administrators = (tx: Database) =>
  tx
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(accountRoles, eq(accountRoles.account, accounts.id))
    .where(and(eq(accountRoles.role, "administrator"), isNull(accounts.disabledAt)))
    .orderBy(accounts.id);
