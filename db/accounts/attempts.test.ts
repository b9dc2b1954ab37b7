import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { signInAttempts } from "../schema/accounts";
import { forEachDatabase } from "../testing/databases";
import { type Attempt, attemptSucceeded, takeAttempt } from "./attempts";

const start = new Date("2026-03-01T08:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const someone = (): Attempt => ({
  email: `${randomUUID()}@example.org`,
  address: `198.51.100.${randomUUID()}`,
});

async function fail(db: Database, times: number, attempt: (index: number) => Attempt, now = start) {
  for (let index = 0; index < times; index += 1) await takeAttempt(db, attempt(index), now);
}

forEachDatabase("attempts to sign in", (database) => {
  it("are five in a quarter of an hour for one account from one address, then say how long to wait", async () => {
    const mei = someone();
    await fail(database(), 5, () => mei);
    const refused: Refused = await takeAttempt(database(), mei, after(5)).then(
      () => expect.unreachable(),
      (no) => no,
    );
    expect(refused).toMatchObject({ reason: "too-many-attempts", wait: 600 });
  });

  it("begin anew when the window is over, which refused attempts do not lengthen", async () => {
    const mei = someone();
    await fail(database(), 5, () => mei);
    await expect(takeAttempt(database(), mei, after(14))).rejects.toThrow("too-many-attempts");
    await takeAttempt(database(), mei, after(15));
  });

  it("are not counted when they succeed", async () => {
    const mei = someone();
    for (let index = 0; index < 30; index += 1) {
      await takeAttempt(database(), mei, start);
      await attemptSucceeded(database(), mei, start);
    }
  });

  it("are limited for an account over all addresses", async () => {
    const mei = someone();
    await fail(database(), 20, () => ({ ...someone(), email: mei.email }));
    await expect(takeAttempt(database(), mei, after(1))).rejects.toThrow("too-many-attempts");
  });

  it("by strangers do not keep out the owner who signed in from here before", async () => {
    const mei = someone();
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    await fail(database(), 19, () => ({ ...someone(), email: mei.email }), after(1));
    await expect(fail(database(), 5, () => ({ ...someone(), email: mei.email }), after(1))).rejects.toThrow(
      "too-many-attempts",
    );
    await takeAttempt(database(), mei, after(2));
  });

  it("from a thousand rotated addresses get no further than twenty, and the owner is let in", async () => {
    const mei = someone();
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    let compared = 0;
    for (let n = 0; n < 1_000; n += 1) {
      const address = `203.0.${n >> 8}.${n & 255}`;
      await takeAttempt(database(), { email: mei.email, address }, after(1)).then(
        () => {
          compared += 1;
        },
        () => {},
      );
    }
    expect(compared).toBe(20);
    await takeAttempt(database(), mei, after(2));
  });

  it("from a thousand rotated addresses do not keep out the owner who travels with a browser used before", async () => {
    const device = randomUUID();
    const mei = { ...someone(), device };
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    for (let n = 0; n < 1_000; n += 1) {
      const stranger = { email: mei.email, address: `203.0.${n >> 8}.${n & 255}`, device: randomUUID() };
      await takeAttempt(database(), stranger, after(1)).catch(() => {});
    }
    const abroad = { ...mei, address: someone().address };
    await takeAttempt(database(), abroad, after(2));
    await expect(takeAttempt(database(), { ...abroad, device: randomUUID() }, after(2))).rejects.toThrow(
      "too-many-attempts",
    );
  });

  it("with a browser the account was used in are limited like those from one address", async () => {
    const mei = { ...someone(), device: randomUUID() };
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    const anywhere = () => ({ ...mei, address: someone().address });
    await fail(database(), 5, anywhere, after(1));
    await expect(takeAttempt(database(), anywhere(), after(2))).rejects.toThrow("too-many-attempts");
  });

  it("with the browser of another account count like a stranger's", async () => {
    const [mei, luc] = [{ ...someone(), device: randomUUID() }, someone()];
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    const guess = () => ({ ...someone(), email: luc.email, device: mei.device });
    await fail(database(), 20, guess, after(1));
    await expect(takeAttempt(database(), guess(), after(2))).rejects.toThrow("too-many-attempts");
  });

  it("by others in the owner's own network do not keep out the browser used before", async () => {
    const mei = { ...someone(), device: randomUUID() };
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    const neighbour = { email: mei.email, address: mei.address, device: randomUUID() };
    await fail(database(), 5, () => neighbour, after(1));
    await expect(takeAttempt(database(), neighbour, after(1))).rejects.toThrow("too-many-attempts");
    await takeAttempt(database(), mei, after(2));
  });

  it("at a password made by chance are not limited over all addresses, but by address still", async () => {
    const mei = { ...someone(), unguessable: true };
    await fail(database(), 30, () => ({ ...mei, address: someone().address }));
    const { address } = someone();
    await fail(database(), 5, () => ({ ...mei, address }));
    await expect(takeAttempt(database(), { ...mei, address }, after(1))).rejects.toThrow("too-many-attempts");
  });

  it("from an address the owner used long ago count like any other's", async () => {
    const mei = someone();
    await takeAttempt(database(), mei, start);
    await attemptSucceeded(database(), mei, start);
    const later = after(91 * 24 * 60);
    await fail(database(), 20, () => ({ ...someone(), email: mei.email }), later);
    await expect(takeAttempt(database(), mei, later)).rejects.toThrow("too-many-attempts");
  });

  it("are limited for an address over all accounts", async () => {
    const { address } = someone();
    await fail(database(), 50, () => ({ ...someone(), address }));
    await expect(takeAttempt(database(), { ...someone(), address }, after(1))).rejects.toThrow(
      "too-many-attempts",
    );
  });

  it("from one IPv6 network count together, from another apart", async () => {
    const { email } = someone();
    await fail(database(), 5, (index) => ({ email, address: `2001:db8:7:1::${index + 1}` }));
    const full = { email, address: "2001:0db8:0007:0001:ffff:ffff:ffff:ffff" };
    await expect(takeAttempt(database(), full, start)).rejects.toThrow("too-many-attempts");
    await takeAttempt(database(), { email, address: "2001:db8:7:2::1" }, start);
  });

  it("at the same moment do not slip through together", async () => {
    const mei = someone();
    const ends = await Promise.allSettled(
      Array.from({ length: 12 }, () => takeAttempt(database(), mei, start)),
    );
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  });

  it("are kept without the addresses that were typed, and not longer than they count", async () => {
    const mei = someone();
    await takeAttempt(database(), mei, start);
    expect(JSON.stringify(await database().select().from(signInAttempts))).not.toContain(mei.email);
    const other = someone();
    await attemptSucceeded(database(), other, after(200 * 24 * 60));
    expect(await database().select().from(signInAttempts)).toHaveLength(1);
  });
});
