import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { countTogether } from "@/db/accounts/count-together";
import { forEachDatabase } from "@/db/testing/databases";
import { requestLimits } from "@/domain/request-limits";
import { cookieIn, RequestLimits } from "./request-limits";

vi.hoisted(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));

const start = new Date("2026-03-01T08:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

forEachDatabase("requests of one network", (database) => {
  const instance = () => new RequestLimits((key, lot, now) => countTogether(database(), key, lot, now));
  const ask = async (limits: RequestLimits, times: number, who: string, now = start) => {
    const answers: (number | null)[] = [];
    for (let n = 0; n < times; n += 1) answers.push(await limits.take("search", who, now));
    return answers;
  };
  const { requests } = requestLimits.search;

  it("are answered up to the limit, and then told how long to wait", async () => {
    const limits = instance();
    const who = randomUUID();
    expect(new Set(await ask(limits, requests, who))).toEqual(new Set([null]));
    expect(await ask(limits, 2, who, after(20))).toEqual([40, 40]);
  });

  it("are answered again when the window is over", async () => {
    const limits = instance();
    const who = randomUUID();
    await ask(limits, requests, who);
    expect(await ask(limits, 1, who, after(61))).toEqual([null]);
  });

  it("are counted by all instances together, but for a lot of each", async () => {
    const [one, other] = [instance(), instance()];
    const who = randomUUID();
    let answered = 0;
    for (let n = 0; n < requests; n += 1) {
      for (const limits of [one, other])
        if ((await limits.take("search", who, start)) === null) answered += 1;
    }
    expect(answered).toBeGreaterThanOrEqual(requests);
    expect(answered).toBeLessThanOrEqual(requests + 2 * requestLimits.search.lot);
  });

  it("do not use up what another network may ask", async () => {
    const limits = instance();
    await ask(limits, requests + 1, randomUUID());
    expect(await ask(limits, 1, randomUUID())).toEqual([null]);
  });

  it("for files are counted one by one", async () => {
    const [one, other] = [instance(), instance()];
    const who = randomUUID();
    const { requests: files } = requestLimits.export;
    for (let n = 0; n < files; n += 1)
      expect(await (n % 2 ? one : other).take("export", who, start)).toBeNull();
    expect(await one.take("export", who, start)).toBe(600);
  });
});

describe("counting in lots", () => {
  it("asks the database once for many requests", async () => {
    const count = vi.fn(async () => ({ points: 60, expire: after(60) }));
    const limits = new RequestLimits(count);
    for (let n = 0; n < 120; n += 1) await limits.take("api", "a network", start);
    expect(count).toHaveBeenCalledTimes(2);
  });

  it("finds the cookie of a session among others", () => {
    expect(cookieIn("a=1; next-auth.session-token=x.y=z; b=2", "next-auth.session-token")).toBe("x.y=z");
    expect(cookieIn("", "next-auth.session-token")).toBeUndefined();
  });
});
