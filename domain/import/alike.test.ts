import { expect, it } from "vitest";
import { mostAlike } from "./alike";

type Compared = Parameters<typeof mostAlike>[0];
const compared = (zh: string, organization: string) =>
  ({ title: { zh }, agreements: [{ parties: [{ organization }] }] }) as unknown as Compared;
const held = (title: string, organization: string) => ({
  project: title,
  reference: null,
  titles: [title],
  organizations: [organization],
});

it("the same title and a shared party is the same project, whatever its spaces and widths", () => {
  expect(
    mostAlike(compared("重庆智能工厂 ５G", "a"), [held("别的", "b"), held("重庆智能工厂，5G", "a")]),
  ).toMatchObject({
    likeness: "same",
    held: { project: "重庆智能工厂，5G" },
  });
});

it("the same title alone, or a similar one with a shared party, is doubtful", () => {
  expect(mostAlike(compared("智能工厂", "a"), [held("智能工厂", "b")])?.likeness).toBe("similar");
  expect(mostAlike(compared("重庆智能工厂项目", "a"), [held("重庆智能工厂二期", "a")])?.likeness).toBe(
    "similar",
  );
});

it("a shared party alone, or a similar title alone, is nothing", () => {
  expect(mostAlike(compared("重庆智能工厂", "a"), [held("机器人研究院", "a")])).toBeNull();
  expect(mostAlike(compared("重庆智能工厂项目", "a"), [held("重庆智能工厂二期", "b")])).toBeNull();
});
