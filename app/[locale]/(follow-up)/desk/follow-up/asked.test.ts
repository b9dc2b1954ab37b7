import { describe, expect, it } from "vitest";
import { askedOfTable, tablePath } from "./asked";

const nothing = { edition: null, unit: null, words: null, silent: null, after: null };

describe("The address of the table of follow-up", () => {
  it("asks for nothing where it says nothing, or nothing that is understood", () => {
    expect(askedOfTable({})).toEqual(nothing);
    expect(askedOfTable({ edition: "a b", silent: "soon", unit: ["1", "2"], words: "  " })).toEqual(nothing);
    for (const silent of ["0", "601", "-1", "1.5"]) expect(askedOfTable({ silent })).toEqual(nothing);
  });

  it("asks for so many months without news, for 12 where no number is said", () => {
    expect(askedOfTable({ silent: "18" }).silent).toBe(18);
    expect(askedOfTable({ silent: "yes" }).silent).toBe(12);
  });

  it("is written as it is read", () => {
    const asked = {
      edition: "SCE-2019",
      unit: "500112",
      words: "芯片 fab",
      silent: 6,
      after: "SCE-2019-0003",
    };
    const { searchParams, pathname } = new URL(tablePath("zh", asked), "https://example.org");
    expect(pathname).toBe("/zh/desk/follow-up");
    expect(askedOfTable(Object.fromEntries(searchParams))).toEqual(asked);
    expect(tablePath("fr", nothing)).toBe("/fr/desk/follow-up");
  });
});
