import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCount, storable } from "./storable";

describe("a text that a database can hold", () => {
  it.each([
    ["存储芯片 a", "存储芯片 a"],
    ["a\0b", "ab"],
    ["\0", ""],
    ["a\ud83d", "a"],
    ["\udc00b", "b"],
    ["𠮷野 😀", "𠮷野 😀"],
    ["a\tb\nc", "a\tb\nc"],
  ])("of %j is %j", (sent, kept) => {
    expect(storable(sent)).toBe(kept);
  });

  it("is well formed, whatever was sent, and stays as it is when it already was", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("\0", "\ud800", "\udfff", ""),
        (text, sign) => {
          const kept = storable(`${text}${sign}${text}`);
          expect(Buffer.from(kept, "utf8").toString("utf8")).toBe(kept);
          expect(kept).not.toContain("\0");
          expect(storable(kept)).toBe(kept);
        },
      ),
    );
  });
});

it("A count is a whole number that four bytes hold", () => {
  for (const count of [0, 1, 2_147_483_647]) expect(isCount(count), String(count)).toBe(true);
  for (const other of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2_147_483_648])
    expect(isCount(other), String(other)).toBe(false);
});
