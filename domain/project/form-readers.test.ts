import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrderOf, line, readersWith, textsOf } from "./form-readers";

const names = new Map([["germany", "DE"]]);

describe("Reading fields one after another", () => {
  it("gives the value, or null and what is to be mended", () => {
    const read = readersWith(names, "en");
    expect([read.figure("f", "5 000"), read.date("d", "2019/8/6"), read.whole("w", "12")]).toEqual([
      ...["5000", "2019-08-06", 12],
    ]);
    expect([read.origin("o", "Germany"), read.origin("o", "cn-hk")]).toEqual(["DE", "HK"]);
    expect(read.problems).toEqual([]);
    expect([
      read.figure("f", "1,2"),
      read.date("d", "soon"),
      read.whole("w", "1.5"),
      read.origin("o", "X"),
    ]).toEqual([null, null, null, null]);
    expect(read.problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      ...["f figure-ambiguous", "d loose-date", "w whole-number", "o origin"],
    ]);
  });

  it("takes an empty field for nothing said, never for a fault or a zero", () => {
    const read = readersWith(names, "zh");
    for (const empty of ["", "  ", "\u3000"])
      expect([read.figure("f", empty), read.date("d", empty), read.whole("w", empty)]).toEqual([
        null,
        null,
        null,
      ]);
    expect(read.whole("w", "0")).toBe(0);
    expect(read.problems).toEqual([]);
  });

  it("notes what others found, and answers null", () => {
    const read = readersWith(names, "fr");
    expect(read.note("title.fr", "missing")).toBeNull();
    expect(read.problems).toEqual([{ path: "title.fr", message: "missing" }]);
  });
});

describe("Texts in languages", () => {
  it("are those in which something was typed, without blanks around it and with plain line ends", () => {
    expect(textsOf({ zh: " 厂 ", en: "one\r\ntwo\r\n", fr: " \r\n " })).toEqual({ zh: "厂", en: "one\ntwo" });
    expect([line("  a b "), line("  ")]).toEqual(["a b", null]);
  });
});

describe("What was chosen", () => {
  it("stands in the order in which it stood before, what is new behind it", () => {
    expect(inOrderOf(["AI", "IC", "5G"], ["NEW", "5G", "AI", "NEW"])).toEqual(["AI", "5G", "NEW"]);
    expect(inOrderOf([], ["b", "a"])).toEqual(["b", "a"]);
  });

  it("is kept whole, each once", () => {
    const codes = fc.array(fc.constantFrom("a", "b", "c", "d"));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")), codes, (before, chosen) => {
        const ordered = inOrderOf(before, chosen);
        expect([...ordered].sort()).toEqual([...new Set(chosen)].sort());
        expect(inOrderOf(ordered, chosen)).toEqual(ordered);
      }),
    );
  });
});
