import { expect, it } from "vitest";
import { someVocabulary } from "../../domain/import/testing/vocabulary";
import { basisOn, digestOfSetting, type Ground } from "./basis";

const ground: Ground = {
  setting: "as it is",
  idOf: (name) => (name === "京东方" ? "boe" : null),
  lookups: {
    organizations: new Map([
      ["boe", ["京东方", "BOE"]],
      ["other", ["Other"]],
    ]),
    governments: new Set(),
    ceremonies: new Map([["opening", { edition: "SCE-2019", mode: "on-site" }]]),
    rates: [{ currency: "EUR", year: 2019, rate: "7.7", source: "" }],
  },
};
const names = ["京东方"];
const found = {
  organizations: ["boe"],
  ceremonies: ["opening"],
  currencies: ["EUR"],
  year: 2019,
};
const basisWith = (lookups: Partial<Ground["lookups"]>) =>
  basisOn({ ...ground, lookups: { ...ground.lookups, ...lookups } })(names, found);
const usual = basisOn(ground)(names, found);

it("is the same while all that a draft rests on is", () => {
  expect(basisOn(structuredCloneOf(ground))(names, found)).toBe(usual);
  expect(basisWith({ organizations: new Map([["boe", ["京东方", "BOE"]]]) })).toBe(usual);
  expect(
    basisWith({ rates: [...ground.lookups.rates, { currency: "EUR", year: 2020, rate: "8", source: "" }] }),
  ).toBe(usual);
});

it("is another with another name, kind, ceremony, rate, bearer of a name, or way of reading", () => {
  const others = [
    basisWith({ organizations: new Map([["boe", ["京东方"]]]) }),
    basisWith({ organizations: new Map() }),
    basisWith({ governments: new Set(["boe"]) }),
    basisWith({ ceremonies: new Map([["opening", { edition: null, mode: "on-site" }]]) }),
    basisWith({ rates: [{ currency: "EUR", year: 2019, rate: "7.8", source: "" }] }),
    basisOn({ ...ground, idOf: () => null })(names, found),
    basisOn({ ...ground, setting: "otherwise" })(names, found),
  ];
  expect(new Set([usual, ...others]).size).toBe(others.length + 1);
});

it("knows the words that are read by, and whose they are", () => {
  const setting = {
    vocabulary: someVocabulary,
    defaults: { where: "/", placeOrigin: "", currency: "CNY" },
    unit: "",
  };
  const mei = { id: "mei", name: "Mei", email: "mei@example.org", roles: {} };
  const digest = digestOfSetting(setting, mei);
  expect(digestOfSetting({ ...setting, vocabulary: { ...someVocabulary } }, mei)).toBe(digest);
  const without = { ...someVocabulary, domains: new Map() };
  expect(digestOfSetting({ ...setting, vocabulary: without }, mei)).not.toBe(digest);
  expect(digestOfSetting(setting, { ...mei, id: "luc" })).not.toBe(digest);
});

const structuredCloneOf = (one: Ground): Ground => ({ ...one, lookups: structuredClone(one.lookups) });
