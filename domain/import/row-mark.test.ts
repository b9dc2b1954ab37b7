import { expect, it } from "vitest";
import { ownKeyMark, rawMark, readMark } from "./row-mark";

const defaults = { where: "SCE-2019/", placeOrigin: "", currency: "CNY" };

it("a row is known again when its columns stand in another order, or are spaced otherwise", () => {
  const mark = rawMark(["项目名称", "金额"], ["智能 工厂", "11亿"], defaults);
  expect(rawMark(["金额 ", "项目名称", "备注"], ["１１亿", "智能  工厂", ""], defaults)).toBe(mark);
});

it("a row that says something else, or is signed elsewhere, is another", () => {
  const mark = rawMark(["项目名称"], ["工厂"], defaults);
  expect(rawMark(["项目名称"], ["工厂二期"], defaults)).not.toBe(mark);
  expect(rawMark(["项目名称"], ["工厂"], { ...defaults, where: "CF-2022/" })).not.toBe(mark);
  expect(rawMark(["投资方"], ["工厂"], defaults)).not.toBe(mark);
});

it("what was read is known again from a mended file", () => {
  const texts = { title: "工厂", amount: "1200" };
  expect(readMark({ amount: "1200", title: "工厂" }, defaults)).toBe(readMark(texts, defaults));
});

it("an own number is of one edition", () => {
  expect(ownKeyMark(" A-1 ", "SCE-2019")).toBe(ownKeyMark("a-1", "SCE-2019"));
  expect(ownKeyMark("A-1", "SCE-2019")).not.toBe(ownKeyMark("A-1", null));
});
