import { isIP } from "node:net";
import { type Counted, countTogether, digest, networkOf, secondsUntil } from "@/db/accounts/count-together";
import { openDatabase } from "@/db/client";
import { type LimitedRequest, requestLimits } from "@/domain/request-limits";
import { logUnkept } from "./log";
import { openSession, sessionCookieName } from "./session-cookie";

declare global {
  /** Seconds to wait before such a request is answered, null where it is at once: asked by scripts/request-limits.mjs. */
  var signbookLimits:
    | ((kind: LimitedRequest, address: string, cookies: string) => Promise<number | null>)
    | undefined;
}

type Count = (key: string, lot: { amount: number; window: number }, now: Date) => Promise<Counted>;

interface Known {
  /** As all instances counted it when this one last told them. */
  together: number;
  /** What this one has not told yet. */
  untold: number;
  until: Date;
}

/** No more keys than this are remembered: the oldest are forgotten, which favours whoever asks. */
const remembered = 20_000;

/** Counts requests in lots, so that most of them cost the database nothing. */
export class RequestLimits {
  readonly #known = new Map<string, Known>();

  constructor(private readonly count: Count) {}

  /** Seconds to wait, or null where the request may be answered. */
  async take(kind: LimitedRequest, who: string, now = new Date()): Promise<number | null> {
    const { requests, window, lot } = requestLimits[kind];
    const key = `${kind}:${digest(who)}`;
    const known = this.#knownOf(key, window, now);
    if (known.together + known.untold >= requests) return secondsUntil(known.until, now);
    known.untold += 1;
    if (known.untold < lot) return null;
    const amount = known.untold;
    known.untold = 0;
    known.together += amount;
    const counted = await this.count(key, { amount, window }, now);
    known.together = counted.points;
    known.until = counted.expire;
    return counted.points > requests ? secondsUntil(counted.expire, now) : null;
  }

  #knownOf(key: string, window: number, now: Date): Known {
    const before = this.#known.get(key);
    if (before && before.until > now) return before;
    const oldest = this.#known.size >= remembered ? this.#known.keys().next().value : undefined;
    if (oldest !== undefined) this.#known.delete(oldest);
    const known = { together: 0, untold: 0, until: new Date(now.getTime() + window) };
    this.#known.delete(key);
    this.#known.set(key, known);
    return known;
  }
}

/**
 * From now on the server asks here. An account answers for its own requests, from wherever they come; strangers share
 * the count of their network. This computer itself is not limited, and nobody is while the database is away.
 */
export function limitRequests(): void {
  const limits = new RequestLimits(async (key, lot, now) =>
    countTogether((await openDatabase()).db, key, lot, now),
  );
  globalThis.signbookLimits ??= async (kind, address, cookies) => {
    if (isOwn(address)) return null;
    const session = await openSession(cookieIn(cookies, sessionCookieName()));
    const who = session ? `account ${session.sub}` : `network ${networkOf(address)}`;
    return limits.take(kind, who).catch((fault: unknown) => {
      logUnkept("register-away", fault);
      return null;
    });
  };
}

const isOwn = (address: string) => isIP(address) === 0 || address === "::1" || address.startsWith("127.");

/** The value of a cookie of this name. */
export function cookieIn(header: string, name: string): string | undefined {
  const cookies = header.split(/;\s*/).map((pair) => pair.split(/=(.*)/s));
  return cookies.find(([named]) => named === name)?.[1];
}
