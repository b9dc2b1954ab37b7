import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { RateRecord } from "../../domain/administration/records";
import { ProjectFilter } from "../../domain/filters";
import { figures } from "../figures/figures";
import { verifyFigures } from "../figures/verify";
import { publicly } from "../list/read-scope";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { rows } from "../query";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { keepRate, listRates, readRate, removeRate } from "./rates";

const rate = (value: string, year = "2019") =>
  RateRecord.parse({ currency: "USD", year, rate: value, source: "A yearbook", asOf: "2020-01-02" });
const fresh = { record: null, basedOn: 0 };
const dollars = {
  disclosure: "disclosed",
  min: "100000000.5",
  max: "100000000.5",
  currency: "USD",
  qualifier: "exact",
  years: null,
} as const;

forEachDatabase("A rate", (database) => {
  let register: TestRegister;
  const by = () => register.administrator;
  beforeAll(async () => {
    register = await makeRegister(database());
    const signed = agreement({ amount: dollars, parties: [party(register.boe)] });
    await publishAs(database(), project({ agreements: [signed] }), {
      writer: register.mei,
      reviewer: register.luc,
    });
  });
  const money = async (filter: object = {}) =>
    (
      await figures(database(), {
        filter: ProjectFilter.parse(filter),
        by: [],
        counting: "whole",
        currency: "CNY",
        scope: publicly,
      })
    ).total.byClass.flatMap((sum) => sum.money.map(({ currency, amountMin }) => `${currency} ${amountMin}`));
  const worth = async () =>
    (await rows<{ cny: string | null }>(database(), sql`select amount_cny::text as cny from positions`))[0]
      ?.cny;

  it("converts what was signed in its year from the moment it is kept, sizes and sums alike", async () => {
    expect([await money(), await worth()]).toEqual([["USD 100000000.50"], null]);
    await keepRate(database(), fresh, rate("6.8985", "2018"), by());
    expect(await worth()).toBeNull();
    await keepRate(database(), fresh, rate("6.89850001"), by());
    expect(await money()).toEqual(["CNY 689850004.45"]);
    expect(await worth()).toBe("689850004.4493");
    expect(await money({ size: ["5"] })).toEqual(["CNY 689850004.45"]);
    expect((await verifyFigures(database())).differences).toEqual([]);
  });

  it("is corrected and taken away again, figures with it, and all of it stands in the history", async () => {
    const was = { record: "USD-2019", basedOn: 1 };
    await keepRate(database(), was, rate("7"), by());
    await expect(keepRate(database(), was, rate("8"), by())).rejects.toThrow("record-changed");
    expect(await money()).toEqual(["CNY 700000003.50"]);
    await removeRate(database(), { ...was, basedOn: 2 }, by());
    expect([await money(), await worth()]).toEqual([["USD 100000000.50"], null]);
    expect((await verifyFigures(database())).differences).toEqual([]);
    const told = await database().select().from(revisions).where(eq(revisions.record, "USD-2019"));
    expect(told.map(({ act, document }) => [act, (document as { rate: string }).rate])).toEqual([
      ["created", "6.89850001"],
      ["changed", "7"],
      ["removed", "7"],
    ]);
  });

  it("is one for each currency and year, kept by administrators", async () => {
    await expect(keepRate(database(), fresh, rate("6", "2018"), by())).rejects.toThrow("code-taken");
    await expect(keepRate(database(), fresh, rate("6", "2017"), register.mei)).rejects.toThrow("role-needed");
    await expect(removeRate(database(), { record: "USD-1999", basedOn: 0 }, by())).rejects.toThrow(
      "not-found",
    );
    expect(await listRates(database())).toMatchObject([{ currency: "USD", year: 2018, rate: "6.8985" }]);
    expect(await readRate(database(), "USD-2018")).toMatchObject({ row: { asOf: "2020-01-02" }, version: 1 });
    expect(await readRate(database(), "nonsense")).toBeNull();
  });
});
