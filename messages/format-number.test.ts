import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentOf } from "../domain/milestones";
import { formatBytes, formatNumber, formatShare } from "./format-number";

/** French parts thousands with a narrow space that does not break, and sets one before its marks. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");

describe("A number", () => {
  it.each([
    ["zh", 1234, "1234"],
    ["zh", 12345, "12,345"],
    ["en", 1234, "1,234"],
    ["fr", 1234, "1 234"],
    ["en", "1234.50", "1,234.50"],
    ["fr", "1234.50", "1 234,50"],
    ["zh", "0.0001", "0.0001"],
    ["en", 0, "0"],
  ] as const)("in %s: %s is written %s", (language, value, written) => {
    expect(plain(formatNumber(language, value))).toBe(written);
  });

  it("keeps every digit, however many, in every language", () => {
    const digits = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^(\.\d{1,4})?$/))
      .map(([whole, places]) => `${whole}${places}`);
    fc.assert(
      fc.property(digits, fc.constantFrom("zh", "en", "fr"), (value, language) => {
        expect(formatNumber(language, value).replace(/\D/g, "")).toBe(value.replace(".", ""));
      }),
    );
  });
});

describe("A share", () => {
  it.each([
    ["zh", 397, 436, "91.1%"],
    ["en", 298, 436, "68.3%"],
    ["fr", 397, 436, "91,1 %"],
    ["en", 1, 1, "100%"],
    ["en", 0, 7, "0%"],
    ["en", 1, 0, ""],
  ] as const)("in %s: %i of %i is %s", (language, part, whole, written) => {
    expect(plain(formatShare(language, part, whole))).toBe(written);
  });

  it("is the exact one, rounded once, as every other rate of the register", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (part, more) => {
        const whole = part + more;
        const exact = percentOf(part, whole)?.replace(/\.0$/, "");
        expect(formatShare("en", part, whole)).toBe(`${exact}%`);
      }),
      { numRuns: 500 },
    );
  });
});

describe("The size of a file", () => {
  it.each([
    ["en", 0, "0.1 kB"],
    ["en", 999, "1 kB"],
    ["en", 123_456, "123.5 kB"],
    ["en", 999_999, "1,000 kB"],
    ["zh", 1_000_000, "1 MB"],
    ["fr", 1_234_567, "1,2 Mo"],
    ["fr", 123_456, "123,5 ko"],
  ] as const)("in %s: %i bytes are %s", (language, bytes, written) => {
    expect(plain(formatBytes(language, bytes))).toBe(written);
  });
});
