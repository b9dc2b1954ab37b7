import { expect, it, vi } from "vitest";
import { remembered } from "./remembered";

it("makes something of a text once", () => {
  const make = vi.fn((text: string) => text.length);
  const length = remembered(make, 10);
  expect([length("项目"), length("项目"), length("项")]).toEqual([2, 2, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});

it("never remembers more than it may", () => {
  const make = vi.fn((text: string) => [text]);
  const kept = remembered(make, 2);
  for (const text of ["一", "二", "一", "三", "三"]) kept(text);
  expect(make.mock.calls.flat()).toEqual(["一", "二", "三"]);
  expect(kept("一")).toEqual(["一"]);
  expect(make).toHaveBeenCalledTimes(4);
});
