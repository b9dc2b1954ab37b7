import { describe, expect, it } from "vitest";
import { sourceKinds } from "../project/document";
import { chosenKind, likelyKind } from "./evidence";

describe("The kind of evidence of which nobody said it", () => {
  it.each([
    ["https://www.cq.gov.cn/zwgk/2026.html", "government"],
    ["https://www.elysee.gouv.fr/a", "government"],
    ["https://www.energy.gov/works", "government"],
    ["https://www.gov.uk/start", "government"],
    ["https://news.example.org/gov.cn", "press"],
    ["https://gov.cn.example.com/", "press"],
    [null, "government"],
    ["", "government"],
  ])("of %s is %s", (address, kind) => expect(likelyKind(address)).toBe(kind));
});

describe("The kind chosen", () => {
  it("is one of the list, or none", () => {
    expect(sourceKinds.map(chosenKind)).toEqual(sourceKinds);
    for (const text of ["", "rumour", "toString"]) expect(chosenKind(text)).toBeNull();
  });
});
