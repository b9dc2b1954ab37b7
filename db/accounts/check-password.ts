import { eq } from "drizzle-orm";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { actorOf } from "./actor-of";
import { setPassword } from "./administer";
import { type Attempt, attemptSucceeded, takeAttempt } from "./attempts";
import { passwordFits } from "./passwords";

/** What somebody typed to sign in, and where. `email` is in lower case. */
export interface Credentials extends Omit<Attempt, "unguessable"> {
  readonly password: string;
  /** Replaces a one-time password. */
  readonly newPassword?: string | undefined;
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
  const [account] = await db.select().from(accounts).where(eq(accounts.email, typed.email));
  const attempt = { ...typed, unguessable: Boolean(account?.oneTimePasswordUntil) };
  await takeAttempt(db, attempt, now);
  const fits = await passwordFits(account?.passwordHash, typed.password);
  if (!account || !fits) throw new Refused("wrong-credentials");
  if (account.disabledAt) throw new Refused("account-disabled");
  if (account.oneTimePasswordUntil)
    await replaceOneTime(db, account, typed, account.oneTimePasswordUntil, now);
  await attemptSucceeded(db, attempt, now);
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
