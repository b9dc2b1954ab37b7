import type { Metadata } from "next";
import { describe, expect, it, vi } from "vitest";
import {
  asksNothing,
  everything,
  figuresMetadata,
  figuresPath,
  figuresQuery,
  readFiguresAsked,
  readingOf,
} from "./asked-figures";

vi.mock("./read-settings", () => ({ today: async () => "2026-01-31" }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
}));

const read = (parameters: Record<string, string | string[]>, path = "") =>
  readFiguresAsked("en", path, parameters);

describe("A page of figures as its address asks", () => {
  it("takes every filter of the list, how to count, and the currency", async () => {
    const { query, faults } = await read({
      domain: ["AI", "IC"],
      cell: "month:2019-08",
      counting: "primary",
      currency: "EUR",
    });
    expect(faults).toEqual([]);
    expect(query).toMatchObject({
      domain: ["AI", "IC"],
      cell: ["month:2019-08"],
      counting: "primary",
      currency: "EUR",
    });
  });

  it("knows nothing of what only insiders ask", async () => {
    await expect(read({ domain: "AI", state: "draft" })).rejects.toThrow("to /en?domain=AI");
    await expect(read({ amount: "withheld" }, "/proof")).rejects.toThrow("to /en/proof");
    await expect(read({ counted: "out" })).rejects.toThrow("to /en");
  });

  it("names what it does not understand, and shows the rest", async () => {
    const { query, faults } = await read({ year: ["2019", "soon"], asOf: "2026-02-01" });
    expect(query.year).toEqual([2019]);
    expect(query.asOf).toBeNull();
    expect(faults).toEqual([
      { parameter: "year", value: "soon", fault: "wrong" },
      { parameter: "asOf", value: "2026-02-01", fault: "future" },
    ]);
  });

  it("leads on from a question that asks the usual", async () => {
    await expect(read({ counting: "whole" })).rejects.toThrow("to /en");
    await expect(read({ currency: "CNY" }, "/proof")).rejects.toThrow("to /en/proof");
  });
});

describe("The address of figures", () => {
  it("says what is asked and nothing else", () => {
    expect(figuresPath("zh", "/proof", { edition: ["SCE-2019"], counting: "whole" })).toBe(
      "/zh/proof?edition=sce-2019",
    );
    expect(figuresQuery("", {})).toBe("");
    expect(figuresPath("fr", "")).toBe("/fr");
  });

  it("tells whether anything is asked", () => {
    expect(asksNothing(everything.query)).toBe(true);
    expect(asksNothing({ ...everything.query, counting: "fractional" })).toBe(false);
    expect(asksNothing({ ...everything.query, year: [2019] })).toBe(false);
  });

  it("is read by the frame of the page as its day and its counting", () => {
    const query = { ...everything.query, asOf: "2020-01-01", counting: "primary" as const, year: [2019] };
    expect(readingOf({ query, faults: [] })).toEqual({
      reading: { asOf: "2020-01-01", inferred: "in", counting: "primary", currency: "CNY" },
      faults: [],
    });
  });
});

describe("What a page of figures says of itself", () => {
  const said: Metadata = {
    title: "Proof",
    alternates: { canonical: "https://r.test/en/proof", languages: { zh: "https://r.test/zh/proof" } },
  };

  it("asks the same in its other languages and is not indexed, under a question", async () => {
    const { alternates, robots, title } = await figuresMetadata(said, { domain: "AI" });
    expect(title).toBe("Proof");
    expect(alternates).toMatchObject({
      canonical: "https://r.test/en/proof?domain=AI",
      languages: { zh: "https://r.test/zh/proof?domain=AI" },
    });
    expect(robots).toEqual({ index: false, follow: true });
  });

  it("is indexed where it asks nothing", async () => {
    const { alternates, robots } = await figuresMetadata(said, {});
    expect(alternates?.canonical).toBe("https://r.test/en/proof");
    expect(robots).toBeUndefined();
  });
});
