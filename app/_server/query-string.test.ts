import { describe, expect, it } from "vitest";
import { z } from "zod";
import { writeCursor } from "../../db/list/cursor";
import { ProjectQuery } from "../../domain/filters";
import {
  chosenFilters,
  fewerQuestions,
  readPageQuery,
  readParameters,
  toQueryString,
  withFilter,
  withoutFilter,
} from "./query-string";

/** The day on which the tests ask. */
const today = "2026-01-31";
const read = (text: string) => readPageQuery(new URLSearchParams(text), today);

it("asks nothing with a parameter that is named like a property of every object, as the framework hands it over", () => {
  for (const name of ["valueOf", "toString", "hasOwnProperty", "constructor"]) {
    // Its own key, and the value of the prototype: what `searchParams` of a page is.
    const parameters = new Proxy({}, { ownKeys: () => [name], getOwnPropertyDescriptor: () => own });
    expect(readParameters({ q: z.string().default("") }, parameters)).toEqual({
      read: { q: "" },
      faults: [],
    });
  }
});
const own = { enumerable: true, configurable: true };

describe("The query of an address", () => {
  it("is read as it was written", () => {
    const query = ProjectQuery.parse({
      q: "芯片 chip",
      domain: ["AI", "unknown"],
      edition: ["sce-2019", "none"],
      year: [2019],
      inferred: "out",
      sort: "-amount",
    });
    const { query: again, faults, canonical } = read(toQueryString(query));
    expect(again).toEqual(query);
    expect({ faults, canonical }).toEqual({ faults: [], canonical: null });
  });

  it("says nothing of what it does not ask", () => {
    expect(toQueryString({})).toBe("");
    expect(toQueryString(ProjectQuery.parse({ sort: "-signed" }))).toBe("?sort=-signed");
    expect(toQueryString({ edition: ["SCE-2019"] })).toBe("?edition=sce-2019");
  });

  it("takes a repeated parameter as any of its values", () => {
    expect(read("origin=DE&origin=cn-hk&origin=DE").query.origin).toEqual(["DE", "HK"]);
  });

  it("is redirected without its unknown parameters", () => {
    expect(read("utm_source=x&domain=AI&from=singlemessage").canonical).toBe("?domain=AI");
    expect(read("utm_source=x").canonical).toBe("");
    expect(readPageQuery({ domain: ["AI", "5G"], utm_source: "x" }, today).canonical).toBe(
      "?domain=AI&domain=5G",
    );
  });

  it("is redirected without the empty fields of a form", () => {
    expect(read("q=&domain=&year=2019").canonical).toBe("?year=2019");
  });

  it("names a wrong value, and leaves that filter out", () => {
    const { query, faults, canonical } = read("year=abc&origin=XX&origin=DE&domain=AI");
    expect(query).toMatchObject({ year: [], origin: ["DE"], domain: ["AI"] });
    expect(faults).toEqual([
      { parameter: "year", value: "abc", fault: "wrong" },
      { parameter: "origin", value: "XX", fault: "wrong" },
    ]);
    expect(canonical).toBeNull();
  });

  it("names a parameter that was given twice and takes one value", () => {
    const { query, faults } = read("sort=title&sort=amount&q=a&q=a");
    expect(query).toMatchObject({ sort: null, q: "a" });
    expect(faults).toEqual([{ parameter: "sort", value: "title, amount", fault: "repeated" }]);
  });

  it("names a parameter with more values than it takes", () => {
    const many = [...Array(51).keys()].map((year) => `year=${1950 + year}`).join("&");
    expect(read(many).faults).toMatchObject([{ parameter: "year", fault: "wrong" }]);
  });

  it("refuses a cursor of another order, or none at all", () => {
    const cursor = writeCursor({ sort: "-signed", way: "after", key: "2019-08-26", tie: "SCE-2019-0001" });
    expect(read(`cursor=${cursor}`).query.cursor).toBe(cursor);
    expect(read(`cursor=${cursor}&sort=title`)).toMatchObject({
      query: { cursor: null },
      faults: [{ parameter: "cursor", fault: "wrong" }],
    });
    expect(read("cursor=zzz").faults).toMatchObject([{ parameter: "cursor", fault: "wrong" }]);
  });

  it("does not take the names of the language for parameters", () => {
    expect(read("constructor=1&__proto__=2&domain=AI").canonical).toBe("?domain=AI");
  });
});

describe("The links of a list", () => {
  const query = ProjectQuery.parse({ domain: ["AI", "5G"], q: "chip", cursor: "x" });

  it("narrow to a value, beginning at the first page", () => {
    expect(toQueryString(withFilter(query, "domain", "IC"))).toBe("?q=chip&domain=IC");
    expect(toQueryString(withFilter(query, "asOf", "2020-01-01"))).toBe(
      "?q=chip&domain=AI&domain=5G&asOf=2020-01-01",
    );
  });

  it("take out a filter, or one of its values", () => {
    expect(toQueryString(withoutFilter(query, "domain"))).toBe("?q=chip");
    expect(toQueryString(withoutFilter(query, "domain", "AI"))).toBe("?q=chip&domain=5G");
    expect(toQueryString(withoutFilter(query, "q"))).toBe("?domain=AI&domain=5G");
  });

  it("show each value that was chosen", () => {
    expect(chosenFilters(query)).toEqual([
      { name: "q", value: "chip" },
      { name: "domain", value: "AI" },
      { name: "domain", value: "5G" },
    ]);
  });
});

describe("A day asked for", () => {
  it("is over or under way", () => {
    expect(read("asOf=2026-01-31").faults).toEqual([]);
    expect(read("asOf=2026-02-01")).toMatchObject({
      query: { asOf: null },
      faults: [{ parameter: "asOf", value: "2026-02-01", fault: "future" }],
    });
  });

  it("is a day of the calendar", () => {
    for (const day of ["2019-02-30", "2019-9-1", "yesterday", "2019"])
      expect(read(`asOf=${day}`).faults).toMatchObject([{ parameter: "asOf", fault: "wrong" }]);
  });
});

describe("Asking less", () => {
  const waysOf = (asked: object) =>
    fewerQuestions(ProjectQuery.parse(asked)).map(({ value, query }) => [value, toQueryString(query)]);

  it("leaves out one value at a time", () => {
    expect(waysOf({ domain: ["AI", "5G"], year: ["2019"], asOf: "2020-01-01" })).toEqual([
      ["AI", "?domain=5G&year=2019&asOf=2020-01-01"],
      ["5G", "?domain=AI&year=2019&asOf=2020-01-01"],
      ["2019", "?domain=AI&domain=5G&asOf=2020-01-01"],
      ["2020-01-01", "?domain=AI&domain=5G&year=2019"],
    ]);
  });

  it("leaves out one word at a time, or the only one", () => {
    expect(waysOf({ q: "chip  plant", class: ["contract"] })).toEqual([
      ["chip", "?q=plant&class=contract"],
      ["plant", "?q=chip&class=contract"],
      ["contract", "?q=chip++plant"],
    ]);
    expect(waysOf({ q: "chip" })).toEqual([["chip", ""]]);
  });

  it("offers a few ways only", () => {
    expect(waysOf({ year: [...Array(30).keys()].map((n) => 1990 + n) })).toHaveLength(10);
    expect(waysOf({})).toEqual([]);
  });
});
