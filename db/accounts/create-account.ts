import { z } from "zod";
import type { Actor } from "../../domain/actor";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { accountRoles, accountScopes, accounts } from "../schema/accounts";
import { assignmentsFrom } from "./assignments";
import { addAccountRevision } from "./change";
import { hashPassword } from "./passwords";

/** An e-mail address as accounts keep it: in lower case. */
export const Email = z.string().trim().toLowerCase().max(254, "tooLong").pipe(z.email("emailInvalid"));

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: Actor["roles"];
  /** Left out for accounts that sign in only through the identity provider. */
  readonly password?: string;
  /** The password must be replaced when it is first used, and is worth nothing after this instant. */
  readonly oneTimeUntil?: Date;
  /** Belongs to the sample, and its revision goes with it. */
  readonly sample?: boolean;
}

/** Makes an account; `by` is null for accounts that the register makes itself. Throws Refused: email-taken. */
export async function createAccount(
  db: Database,
  made: NewAccount,
  by: Actor | null,
): Promise<{ id: string }> {
  const { name, roles } = made;
  const email = Email.parse(made.email);
  const passwordHash = made.password === undefined ? null : await hashPassword(made.password);
  return db.transaction(async (tx) => {
    const [account] = await tx
      .insert(accounts)
      .values({ email, name, passwordHash, oneTimePasswordUntil: made.oneTimeUntil ?? null })
      .onConflictDoNothing({ target: accounts.email })
      .returning({ id: accounts.id });
    if (!account) throw new Refused("email-taken");
    await keepRoles(tx, account.id, roles);
    const maker = by ?? { id: account.id, name, email, roles };
    await addAccountRevision(tx, account.id, "created", maker, null, made.sample);
    return account;
  });
}

/** Writes the roles of an account that has none yet. */
export async function keepRoles(tx: Database, account: string, roles: Actor["roles"]): Promise<void> {
  const assignments = assignmentsFrom(roles);
  if (assignments.length === 0) return;
  await tx.insert(accountRoles).values(assignments.map(({ role }) => ({ account, role })));
  const scopes = assignments.flatMap(({ role, scopes }) => scopes.map((scope) => ({ account, role, scope })));
  if (scopes.length > 0) await tx.insert(accountScopes).values(scopes);
}
