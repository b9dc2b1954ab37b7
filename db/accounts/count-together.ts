import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { signInAttempts } from "../schema/accounts";

/** How much was counted under a key in its window, by all instances, and when the window ends. */
export interface Counted {
  readonly points: number;
  readonly expire: Date;
}

/**
 * Counts an amount under a key, for all instances together. A window (milliseconds) begins with what is counted first
 * and does not grow.
 */
export async function countTogether(
  db: Database,
  key: string,
  { amount, window }: { readonly amount: number; readonly window: number },
  now: Date,
): Promise<Counted> {
  const { points, expire } = signInAttempts;
  const fresh = new Date(now.getTime() + window);
  const over = sql`${expire} <= ${sql.param(now, expire)}`;
  const [counted] = await db
    .insert(signInAttempts)
    .values({ key, points: amount, expire: fresh })
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: {
        points: sql`case when ${over} then ${amount}::int else ${points} + ${amount}::int end`,
        expire: sql`case when ${over} then ${sql.param(fresh, expire)} else ${expire} end`,
      },
    })
    .returning({ points, expire });
  return { points: counted?.points ?? amount, expire: counted?.expire ?? fresh };
}

/** Whole seconds from now until then, one at least. */
export const secondsUntil = (then: Date, now: Date): number =>
  Math.max(1, Math.ceil((then.getTime() - now.getTime()) / 1000));

/** Keys hold digests: neither addresses nor what was typed by mistake is kept. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** An IPv6 customer holds a whole /64; an IPv4 address in IPv6 clothes is itself. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain;
  const [front = "", back] = plain.toLowerCase().split("::");
  const head = front ? front.split(":") : [];
  const tail = back ? back.split(":") : [];
  const zeros = back === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
