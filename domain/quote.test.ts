import { describe, expect, it } from "vitest";
import { isShortQuote } from "./quote";

const words = (number: number) => Array(number).fill("word").join(" ");

describe("a quote", () => {
  it.each([
    ["", true],
    [words(15), true],
    [` ${words(15)} \n`, true],
    [words(16), false],
    ["签".repeat(40), true],
    ["签".repeat(41), false],
    [`“${"签".repeat(40)}”。`, true],
    [`${words(7)} ${"签".repeat(20)}`, true],
    [`${words(8)} ${"签".repeat(20)}`, false],
    ["签约 项目 ".repeat(7), true],
    ["签约 项目 ".repeat(8), false],
  ])("%j is short enough: %s", (text, expected) => expect(isShortQuote(text)).toBe(expected));
});
