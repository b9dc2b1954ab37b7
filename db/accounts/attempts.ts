import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { signInAttempts } from "../schema/accounts";
import { countTogether, digest, networkOf, secondsUntil } from "./count-together";

/** Who tries to sign in, and from where. */
export interface Attempt {
  readonly email: string;
  /** The network address. */
  readonly address: string;
  /** What the browser was given when somebody signed in with it before: it is made by chance, and known to no other. */
  readonly device?: string | undefined;
  /** Whether the account's password was made by chance: no number of guesses finds it. */
  readonly unguessable?: boolean | undefined;
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
/** How long a browser or an address from which an account signed in keeps its own count. */
const knownFor = 90 * 24 * 60 * minute;

/**
 * Counts an attempt before it is checked, so that many at once do not slip through; a window begins with its
 * first attempt and does not grow. A browser or an address from which the account signed in before answers for its own
 * failures only, and a password made by chance needs no count over all addresses: strangers elsewhere cannot lock the
 * owner out. Throws Refused: too-many-attempts.
 */
export async function takeAttempt(db: Database, attempt: Attempt, now: Date): Promise<void> {
  const { device, network, address, account } = keysOf(attempt);
  if (device && (await isKnown(db, device, now))) return take(db, device.pair, limits.pair, now);
  await take(db, network.pair, limits.pair, now);
  if (await isKnown(db, network, now)) return;
  await take(db, address, limits.address, now);
  if (!attempt.unguessable) await take(db, account, limits.account, now);
}

/** Takes back what the attempt was counted for, and remembers the browser and the address as the account's own. */
export async function attemptSucceeded(db: Database, attempt: Attempt, now: Date): Promise<void> {
  const { device, network, address, account } = keysOf(attempt);
  const places = device ? [device, network] : [network];
  const known = await Promise.all(places.map((place) => isKnown(db, place, now)));
  const pairs = places.map(({ pair }) => pair);
  await db.delete(signInAttempts).where(inArray(signInAttempts.key, pairs));
  if (!known.includes(true))
    for (const key of attempt.unguessable ? [address] : [address, account]) await giveBack(db, key);
  const expire = new Date(now.getTime() + knownFor);
  await db
    .insert(signInAttempts)
    .values(places.map((place) => ({ key: place.known, points: 0, expire })))
    .onConflictDoUpdate({ target: signInAttempts.key, set: { expire } });
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

async function isKnown(db: Database, place: Place, now: Date): Promise<boolean> {
  const known = and(eq(signInAttempts.key, place.known), gt(signInAttempts.expire, now));
  return (await db.select({ key: signInAttempts.key }).from(signInAttempts).where(known)).length > 0;
}

/** Keys of one account at one place: what it fails there, and that it signed in there. */
interface Place {
  readonly pair: string;
  readonly known: string;
}

/** Keys are digests: what was typed into the form by mistake is not kept, nor what lets a browser pass. */
function keysOf({ email, address, device }: Attempt) {
  const network = networkOf(address);
  const at = (place: string): Place => {
    const pair = digest(`${email}\n${place}`);
    return { pair: `pair:${pair}`, known: `known:${pair}` };
  };
  return {
    network: at(network),
    device: device ? at(`device ${device}`) : null,
    account: `account:${digest(email)}`,
    address: `address:${digest(network)}`,
  };
}
