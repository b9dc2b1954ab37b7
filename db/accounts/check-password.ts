import { eq } from "drizzle-orm";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { actorOf } from "./actor-of";
import { setPassword } from "./administer";
import { attemptSucceeded, takeAttempt } from "./attempts";
import { passwordFits } from "./passwords";

/** What somebody typed to sign in, and the network address they typed it from. */
export interface Credentials {
  /** In lower case. */
  readonly email: string;
  readonly password: string;
  /** Replaces a one-time password. */
  readonly newPassword?: string | undefined;
  readonly address: string;
}

/** What a session is made of. */
export interface SignedIn {
  readonly id: string;
  readonly sessionVersion: number;
}

/**
 * Whose credentials these are. Throws Refused: wrong-credentials (alike for unknown accounts, which cost the
 * same work), and with the right password account-disabled, one-time-password-over or new-password-needed;
 * too-many-attempts before anything is compared.
 */
export async function checkPassword(db: Database, typed: Credentials, now = new Date()): Promise<SignedIn> {
  await takeAttempt(db, typed, now);
  const [account] = await db.select().from(accounts).where(eq(accounts.email, typed.email));
  const fits = await passwordFits(account?.passwordHash, typed.password);
  if (!account || !fits) throw new Refused("wrong-credentials");
  if (account.disabledAt) throw new Refused("account-disabled");
  if (account.oneTimePasswordUntil)
    await replaceOneTime(db, account, typed, account.oneTimePasswordUntil, now);
  await attemptSucceeded(db, typed, now);
  const replaced = account.oneTimePasswordUntil ? 1 : 0;
  return { id: account.id, sessionVersion: account.sessionVersion + replaced };
}

async function replaceOneTime(
  db: Database,
  account: SignedIn,
  typed: Credentials,
  until: Date,
  now: Date,
): Promise<void> {
  if (until <= now) throw new Refused("one-time-password-over");
  if (!typed.newPassword) throw new Refused("new-password-needed");
  if (typed.newPassword === typed.password) throw new Refused("new-password-needed");
  const owner = await actorOf(db, account.id, account.sessionVersion);
  if (!owner) throw new Refused("wrong-credentials");
  await setPassword(db, account.id, typed.newPassword, owner);
}
