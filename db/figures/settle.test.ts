import fc from "fast-check";
import { expect, it } from "vitest";
import { count } from "../../domain/counting/count";
import { ProjectFilter } from "../../domain/filters";
import { publicly } from "../list/read-scope";
import { figureMoves } from "../schema/figures";
import { countedRow, publishRows, testRates } from "../testing/counted-rows";
import { forEachDatabase } from "../testing/databases";
import { figures } from "./figures";
import { addUpMoves, settleFigures } from "./settle";

const byDomain = { by: ["domain" as const], counting: "whole" as const, currency: "CNY" as const };
const everything = { ...byDomain, filter: ProjectFilter.parse({}), scope: publicly };
const register = fc.sample(countedRow, { numRuns: 30, seed: 5 });
const recounted = count(register, { ...byDomain, rates: testRates });

forEachDatabase("Moves of the figures", (database) => {
  const moves = () => database().$count(figureMoves);

  it("are left where they are while they are few", async () => {
    await publishRows(database(), register);
    await database().transaction(settleFigures);
    expect(await moves()).toBeGreaterThanOrEqual(register.length);
    expect(await figures(database(), everything)).toEqual(recounted);
  });

  it("are added up once they are many", async () => {
    for (let times = 0; times < 10; times += 1) await publishRows(database(), register);
    await database().transaction(settleFigures);
    expect(await moves()).toBe(0);
    expect(await figures(database(), everything)).toEqual(recounted);
  });

  it("are added up by one, and nobody waits for it", async () => {
    await publishRows(database(), register);
    const adding = [1, 2, 3, 4].map(() => database().transaction(addUpMoves));
    const reading = [1, 2, 3, 4].map(() => figures(database(), everything));
    for (const read of await Promise.all(reading)) expect(read).toEqual(recounted);
    await Promise.all(adding);
    expect(await figures(database(), everything)).toEqual(recounted);
  });

  it("go away with a transaction that fails", async () => {
    const failed = database().transaction(async (tx) => {
      await publishRows(tx, register.slice(0, 3));
      await addUpMoves(tx);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await figures(database(), everything)).toEqual(recounted);
  });
});
