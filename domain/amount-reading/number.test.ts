import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction, rounded } from "../fraction";
import { readNumber } from "./number";

const read = (text: string) => readNumber(text).map((value) => rounded(value, 4).replace(/\.?0+$/, ""));

describe("A number in digits", () => {
  it.each([
    ["0", "0"],
    ["007", "7"],
    ["12000000", "12000000"],
    ["1,200,000", "1200000"],
    ["1.200.000", "1200000"],
    ["1 200 000", "1200000"],
    ["1'200'000", "1200000"],
    ["1,200,000.5", "1200000.5"],
    ["1.200.000,5", "1200000.5"],
    ["1 200,5", "1200.5"],
    ["1,2", "1.2"],
    ["1.25", "1.25"],
    ["0,200", "0.2"],
    ["0.0001", "0.0001"],
    ["1234.567", "1234.567"],
  ])("%s has one meaning", (text, value) => expect(read(text)).toEqual([value]));

  it.each([
    ["1,200", ["1200", "1.2"]],
    ["12.345", ["12345", "12.345"]],
    ["999,999", ["999999", "999.999"]],
  ])("%s has two, and none is guessed", (text, values) => expect(read(text)).toEqual(values));

  it.each([
    "",
    "-5",
    "1,20,000",
    "1,200.000.000",
    "1.200,000,5",
    "1 20 000",
    "1 200'000",
    "1.2.3",
    "12a",
    "1e9",
    "½",
  ])("%s is no number", (text) => expect(read(text)).toEqual([]));

  it("is read back in every way in which it is divided into thousands", () => {
    const whole = fc.bigInt({ min: 1_000_000n, max: 10n ** 18n });
    fc.assert(
      fc.property(whole, fc.constantFrom(",", ".", " ", "'"), (number, separator) => {
        const text = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(read(text)).toEqual([String(number)]);
      }),
    );
  });
});

/** A whole number below 10¹² as formal Chinese writes it. */
function inChinese(number: number): string {
  for (const [sign, power] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const)
    if (number >= power) {
      const [high, low] = [Math.floor(number / power), number % power];
      const gap = low > 0 && low < power / 10 ? "零" : "";
      return `${inChinese(high)}${sign}${gap}${low > 0 ? inChinese(low) : ""}`;
    }
  const digits = [...String(number)];
  return digits
    .map((digit, at) => {
      const power = ["", "十", "百", "千"][digits.length - at - 1];
      return digit === "0" ? "零" : `${"零一二三四五六七八九"[Number(digit)]}${power}`;
    })
    .join("")
    .replace(/零+/g, "零")
    .replace(/(?<=.)零$/, "");
}

describe("A number in Chinese characters", () => {
  it.each([
    ["零", "0"],
    ["十", "10"],
    ["十五", "15"],
    ["二十", "20"],
    ["两百", "200"],
    ["一百零五", "105"],
    ["一百一十", "110"],
    ["一千零五十", "1050"],
    ["一千〇五", "1005"],
    ["三万零五百", "30500"],
    ["两千万", "20000000"],
    ["百亿", "10000000000"],
    ["一亿二千万", "120000000"],
    ["一万亿", "1000000000000"],
    ["三点五", "3.5"],
    ["三点五亿", "350000000"],
    ["零点二五亿", "25000000"],
    ["一百二十点〇五万", "1200500"],
  ])("%s is %s", (text, value) => expect(read(text)).toEqual([value]));

  it.each([
    ["一百五", "150"],
    ["两千三", "2300"],
    ["三万五", "35000"],
    ["两亿五", "250000000"],
    ["十二万五", "125000"],
    ["十万五", "105000"],
    ["三万五亿", "3500000000000"],
  ])("%s is %s as it is spoken: the last digit is of the next lower power", (text, value) =>
    expect(read(text)).toEqual([value]),
  );

  it.each(["二〇一九", "一二", "三点", "三点五点五", "三点十", "三百万五", "一万亿五"])(
    "%s is no number of something",
    (text) => expect(read(text)).toEqual([]),
  );

  it("is what formal Chinese writes it as", () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 10 })).map(([n, p]) => n * 10 ** p),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(read(inChinese(value))).toEqual([String(value)]);
      }),
      { numRuns: 500 },
    );
  });

  it("grows with the power behind it", () => {
    const spoken = fc.constantFrom("一", "两", "九", "十五", "一百", "三点五", "九千九百九十九");
    fc.assert(
      fc.property(spoken, (text) => {
        const [plain = fraction("0"), wan = fraction("0"), yi = fraction("0")] = [
          text,
          `${text}万`,
          `${text}亿`,
        ].flatMap(readNumber);
        expect([compare(plain, wan), compare(wan, yi)]).toEqual([-1, -1]);
      }),
    );
  });
});
