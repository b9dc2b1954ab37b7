import { expect, it } from "vitest";
import { looseDate } from "../../domain/loose-date";
import type { Lookups } from "./lookups";
import { positionRow } from "./position-row";
import { agreement, party, project } from "./testing/register";

const boe = "11111111-1111-4111-8111-111111111111";
const soitec = "22222222-2222-4222-8222-222222222222";
const lookups: Lookups = {
  merged: new Map(),
  organizations: new Map([
    [boe, ["京东方", "BOE Technology"]],
    [soitec, ["Soitec"]],
  ]),
  governments: new Set(),
  ceremonies: new Map(),
  rates: [{ currency: "EUR", year: 2018, rate: "7.80160000", source: "a rate table" }],
  now: new Date("2026-01-01T00:00:00Z"),
};
const euros = (min: string) => ({
  disclosure: "disclosed" as const,
  min,
  max: min,
  currency: "EUR",
  qualifier: "exact" as const,
  years: null,
});

it("A position is worth its minimum in CNY at the rate of its year, and nothing without one", () => {
  const signed = (year: string) =>
    project({ agreements: [agreement({ dateSigned: looseDate(year), amount: euros("1000000") })] });
  expect(positionRow(signed("2018-08"), lookups).amountCny).toBe("7801600.0000");
  expect(positionRow(signed("2019-08"), lookups).amountCny).toBeNull();
});

it("A project that counts nowhere has no class, and its origins are unknown", () => {
  const excluded = { decision: "excluded", actsOn: null, reason: "A rumour" } as const;
  const document = project({ agreements: [agreement({ counting: excluded, parties: [party(boe)] })] });
  expect(positionRow(document, lookups)).toMatchObject({
    class: null,
    signedFrom: null,
    currencies: [],
    origins: [],
    areas: ["unknown"],
    organizations: [boe],
  });
});

it("Who replaced an investor is listed first; the former one still leads to the project", () => {
  const replaced = { decision: "replacement", actsOn: "a1", reason: null } as const;
  const document = project({
    agreements: [
      agreement({ parties: [party(boe)] }),
      agreement({
        key: "a2",
        dateSigned: looseDate("2021"),
        counting: replaced,
        parties: [party(soitec, { origins: [{ code: "FR", inferred: true, primary: true }] })],
      }),
    ],
  });
  expect(positionRow(document, lookups)).toMatchObject({
    year: 2021,
    month: null,
    signedFrom: "2021-01-01",
    organizations: [soitec, boe],
    origins: ["FR"],
    statedOrigins: [],
    areas: ["foreign"],
    statedAreas: ["unknown"],
  });
});

it("A step counts as reached once a second person has verified it", () => {
  const step = {
    key: "m1",
    kind: "started",
    planned: null,
    actual: looseDate("2020-03"),
    sources: [],
    note: {},
    reporter: boe,
    verifier: null,
  } as const;
  const standing = (verifier: string | null) =>
    positionRow(project({ milestones: [{ ...step, sources: [], verifier }] }), lookups).reached;
  expect(standing(null)).toEqual([]);
  expect(standing(soitec)).toEqual(["started"]);
});

it("It is searched by titles, summaries, places, every name of its parties, and its reference", () => {
  const document = project({ summary: { fr: "Fonderie à Chongqing" } });
  const { searchText, grams } = positionRow(document, lookups, "SCE-2019-0007");
  for (const text of [
    "芯片项目",
    "fonderie a chongqing",
    "重庆两江新区",
    "京东方",
    "boe technology",
    "sce 2019 0007",
  ])
    expect(searchText).toContain(text);
  expect(grams).toEqual(expect.arrayContaining(["芯片", "fon", "soi"]));
});
