import { describe, expect, it } from "vitest";
import type { Block } from "./blocks";
import { drawSheet } from "./draw-sheet";
import { readSheet } from "./testing/read-sheet";

const frame = {
  language: "en" as const,
  register: "Register",
  title: "Figures",
  address: "https://register.example/en",
  dated: "as of 1 September 2019",
  at: new Date("2019-09-01T08:00:00Z"),
};
const sheet = async (blocks: readonly Block[]) => (await readSheet(await drawSheet(frame, blocks))).pages;

const chart = (name: string, count: number): Block => ({
  kind: "bars",
  caption: `Projects by ${name}`,
  bars: Array.from({ length: count }, (_, index) => ({
    label: `${name} number ${index + 1}`,
    parts: [{ share: 1 / (index + 1), shade: 1 }],
    value: `${count - index}`,
  })),
  notes: [`Not known of ${name}`],
});

describe("bars on a sheet", () => {
  it("stand on one page with their title and notes, where a page holds them", async () => {
    const [first = "", second = "", ...more] = await sheet([chart("domain", 25), chart("edition", 25)]);
    expect(more).toEqual([]);
    for (const words of ["Projects by domain", "domain number 25", "Not known of domain"])
      expect(first).toContain(words);
    for (const words of [
      "Projects by edition",
      "edition number 1",
      "edition number 25",
      "Not known of edition",
    ])
      expect(second).toContain(words);
  });

  it("take the heading over them along to their page", async () => {
    const [first = "", second = ""] = await sheet([
      chart("domain", 25),
      { kind: "heading", level: 2, text: "Further charts" },
      chart("edition", 25),
    ]);
    expect(first).not.toContain("Further charts");
    expect(second).toContain("Further charts");
  });

  it("are said by their title on every page, where no page holds them all", async () => {
    const pages = await sheet([chart("month", 90)]);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain("Projects by month");
    expect(pages.at(-1)).toContain("month number 90");
  });

  it("have room for a long name and for what stands with it", async () => {
    const long = "Western China International Fair for Investment and Trade, held for the twenty-third time";
    const named: Block = {
      ...(chart("edition", 2) as Extract<Block, { kind: "bars" }>),
      bars: [
        { label: long, beside: "4 of 88 projects held", parts: [{ share: 1, shade: 2 }], value: "4" },
        { label: "After it", parts: [{ share: 0.5, shade: 2 }], value: "2" },
      ],
    };
    const [page = ""] = await sheet([named]);
    for (const word of [...long.split(" "), "4 of 88 projects held", "After it"])
      expect(page).toContain(word);
  });
});
