import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countTogether, digest } from "../db/accounts/count-together";
import { type LimitedRequest, requestLimits } from "../domain/request-limits";
import { builtActions } from "./doors/build";
import { knock } from "./doors/knock";
import { Person } from "./testing/person";
import { type ServedRegister, serveRegister } from "./testing/served-register";

let register: ServedRegister;
beforeAll(async () => {
  register = await serveRegister({ SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1", LOG_LEVEL: "silent" });
});
afterAll(() => register?.close());

/** A request as nginx hands it on for a reader at this address. */
const from = (address: string, path: string) =>
  fetch(register.app.url + path, { headers: { "x-forwarded-for": address } });

/** Other instances have answered this network as often as it may ask. */
async function usedUpElsewhere(kind: LimitedRequest, address: string): Promise<void> {
  const { requests, window } = requestLimits[kind];
  const key = `${kind}:${digest(`network ${address}`)}`;
  await countTogether(register.opened.db, key, { amount: requests, window }, new Date());
}

describe("Whoever asks too often", () => {
  it.each([
    ["search", "/en/projects?q=Works", "198.51.100.1"],
    ["api", "/api/v1/domains", "198.51.100.2"],
    ["export", "/api/v1/projects.csv", "198.51.100.3"],
    ["export", "/en/figures.pdf", "198.51.100.4"],
    ["drawing", "/en/charts/domain", "198.51.100.5"],
  ] as const)("is answered 429 with when to come again: %s, %s", async (kind, path, address) => {
    await usedUpElsewhere(kind, address);
    // An instance learns of the others with its first lot.
    for (let n = 1; n < requestLimits[kind].lot; n += 1) await (await from(address, path)).text();
    const answer = await from(address, path);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect((await from("198.51.100.99", path)).status).not.toBe(429);
  });

  it("is let go on by an instance that no trusted proxy told where a request comes from", async () => {
    await usedUpElsewhere("export", "198.51.100.3");
    expect((await fetch(`${register.app.url}/api/v1/projects.csv`)).status).toBe(200);
  });
});

/** A browser at an address of its own. */
const visitor = (address: string) =>
  new Person(register.app.url, register.app.url, 60_000, { "x-forwarded-for": address });

const tries = (one: Person, typed: string) =>
  one.send("/en/sign-in", 'name="password"', { email: "organizer@example.org", password: typed });

describe("Signing in", () => {
  it("is answered 429 with when to come again after too many attempts, and the form comes back", async () => {
    const guesser = visitor("203.0.113.1");
    for (let n = 0; n < 5; n += 1) expect((await tries(guesser, "wrong")).status).toBe(200);
    const answer = await tries(guesser, "wrong");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(600);
    expect(await answer.text()).toContain('value="organizer@example.org"');
  });

  it("lets its owner in from an unknown address while guesses from everywhere are refused", async () => {
    const mei = visitor("203.0.113.200");
    expect((await tries(mei, register.password)).status).toBe(303);
    const statuses: Record<number, number> = {};
    for (let n = 0; n < 100; n += 1) {
      const { status } = await tries(visitor(`192.0.2.${n}`), "wrong");
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    expect(statuses[200]).toBeLessThanOrEqual(20);
    expect((statuses[200] ?? 0) + (statuses[429] ?? 0)).toBe(100);
    const travelled = visitor("198.18.0.7");
    travelled.takesCookieOf(mei, "signbook.device");
    expect((await tries(travelled, register.password)).status).toBe(303);
    expect((await tries(visitor("198.18.0.8"), register.password)).status).toBe(429);
  });

  it("counts a form for its visitor's address that the framework sends on to another page", async () => {
    const action = builtActions().find(({ name }) => name === "signIn")?.id ?? "";
    const typed = { email: "administrator@example.org", password: "wrong", language: "en" };
    const sendsOn = (address: string) =>
      knock(visitor(address), "/en/about", action, typed, { "x-forwarded-for": address });
    for (let n = 0; n < 5; n += 1) expect((await sendsOn("203.0.113.50")).refused).toBe("wrong-credentials");
    const answer = await sendsOn("203.0.113.50");
    expect([answer.status, answer.refused]).toEqual([429, "too-many-attempts"]);
    expect((await sendsOn("203.0.113.51")).refused).toBe("wrong-credentials");
  });
});
