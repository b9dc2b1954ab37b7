import { and, eq } from "drizzle-orm";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { accountIdentities, accounts } from "../schema/accounts";
import { addAccountRevision } from "./change";
import type { SignedIn } from "./check-password";
import { readAccount } from "./record";

/** A person as an OpenID provider names them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly email?: string | undefined;
  readonly emailVerified: boolean;
}

/**
 * The account of an identity: the one it signed in to before or, the first time, the one that has its
 * verified e-mail address and no other identity there. No account is made. Throws Refused: unknown-identity,
 * account-disabled.
 */
export function accountOfIdentity(db: Database, identity: Identity): Promise<SignedIn> {
  return db.transaction(async (tx) => {
    const account = (await linked(tx, identity)) ?? (await link(tx, identity));
    if (!account) throw new Refused("unknown-identity");
    if (account.disabledAt) throw new Refused("account-disabled");
    return { id: account.id, sessionVersion: account.sessionVersion };
  });
}

async function linked(tx: Database, { issuer, subject }: Identity) {
  const [found] = await tx
    .select()
    .from(accounts)
    .innerJoin(accountIdentities, eq(accountIdentities.account, accounts.id))
    .where(and(eq(accountIdentities.issuer, issuer), eq(accountIdentities.subject, subject)));
  return found?.accounts;
}

async function link(tx: Database, { issuer, subject, email, emailVerified }: Identity) {
  if (!email || !emailVerified) return undefined;
  const [account] = await tx
    .select()
    .from(accounts)
    .where(eq(accounts.email, email.toLowerCase()))
    .for("update");
  if (!account || account.disabledAt || (await hasIdentityAt(tx, account.id, issuer)))
    return account?.disabledAt ? account : undefined;
  await tx.insert(accountIdentities).values({ issuer, subject, account: account.id });
  const owner = await readAccount(tx, account.id);
  if (owner) await addAccountRevision(tx, account.id, "changed", owner);
  return account;
}

/** An address that was given to somebody else at the provider must not open its former owner's account. */
async function hasIdentityAt(tx: Database, account: string, issuer: string): Promise<boolean> {
  const found = await tx
    .select({ subject: accountIdentities.subject })
    .from(accountIdentities)
    .where(and(eq(accountIdentities.account, account), eq(accountIdentities.issuer, issuer)));
  return found.length > 0;
}
