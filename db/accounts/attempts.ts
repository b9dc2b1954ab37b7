import { and, eq, gt, lt, sql } from "drizzle-orm";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { signInAttempts } from "../schema/accounts";
import { countTogether, digest, networkOf, secondsUntil } from "./count-together";

/** Who tries to sign in, and from which network address. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

const minute = 60_000;
/** Failed attempts in a window: of one account from one address, of one address, of one account from anywhere. */
const limits = {
  pair: { attempts: 5, window: 15 * minute },
  address: { attempts: 50, window: 15 * minute },
  account: { attempts: 20, window: 60 * minute },
} as const;
/** Error reports from one network address. */
const reports = { attempts: 5, window: 60 * minute } as const;
/** How long an address from which an account signed in keeps its own count. */
const knownFor = 90 * 24 * 60 * minute;

/**
 * Counts an attempt before it is checked, so that many at once do not slip through; a window begins with its
 * first attempt and does not grow. An address from which the account signed in before answers for its own
 * failures only: strangers elsewhere cannot lock the owner out. Throws Refused: too-many-attempts.
 */
export async function takeAttempt(db: Database, attempt: Attempt, now: Date): Promise<void> {
  const keys = keysOf(attempt);
  await take(db, keys.pair, limits.pair, now);
  if (await isKnown(db, keys.known, now)) return;
  await take(db, keys.address, limits.address, now);
  await take(db, keys.account, limits.account, now);
}

/** Takes back what the attempt was counted for, and remembers the address as the account's own. */
export async function attemptSucceeded(db: Database, attempt: Attempt, now: Date): Promise<void> {
  const keys = keysOf(attempt);
  const knownUntil = new Date(now.getTime() + knownFor);
  const wasKnown = await isKnown(db, keys.known, now);
  await db.delete(signInAttempts).where(eq(signInAttempts.key, keys.pair));
  if (!wasKnown) for (const key of [keys.address, keys.account]) await giveBack(db, key);
  await db
    .insert(signInAttempts)
    .values({ key: keys.known, points: 0, expire: knownUntil })
    .onConflictDoUpdate({ target: signInAttempts.key, set: { expire: knownUntil } });
  await db.delete(signInAttempts).where(lt(signInAttempts.expire, now));
}

/** Counts an error report from a network address. Throws Refused: too-many-reports. */
export function takeReport(db: Database, address: string, now: Date): Promise<void> {
  return take(db, `report:${digest(networkOf(address))}`, reports, now, "too-many-reports");
}

async function take(
  db: Database,
  key: string,
  limit: { attempts: number; window: number },
  now: Date,
  no: "too-many-attempts" | "too-many-reports" = "too-many-attempts",
) {
  const { points, expire } = await countTogether(db, key, { amount: 1, window: limit.window }, now);
  if (points <= limit.attempts) return;
  throw new Refused(no, secondsUntil(expire, now));
}

async function giveBack(db: Database, key: string) {
  await db
    .update(signInAttempts)
    .set({ points: sql`greatest(${signInAttempts.points} - 1, 0)` })
    .where(eq(signInAttempts.key, key));
}

async function isKnown(db: Database, key: string, now: Date): Promise<boolean> {
  const known = and(eq(signInAttempts.key, key), gt(signInAttempts.expire, now));
  return (await db.select({ key: signInAttempts.key }).from(signInAttempts).where(known)).length > 0;
}

/** Keys are digests: what was typed into the form by mistake is not kept. */
function keysOf({ email, address }: Attempt) {
  const network = networkOf(address);
  const pair = digest(`${email}\n${network}`);
  return {
    pair: `pair:${pair}`,
    known: `known:${pair}`,
    account: `account:${digest(email)}`,
    address: `address:${digest(network)}`,
  };
}
