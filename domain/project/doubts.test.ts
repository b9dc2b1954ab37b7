import { expect, it } from "vitest";
import { agreement, billions, party, project } from "../testing/records";
import type { ProjectDocument } from "./document";
import { doubtsOf } from "./doubts";

const plain = agreement("first", { amount: billions("5"), parties: [party("investor", ["DE"])] });
const doubts = (changed: Partial<typeof plain>, further: Partial<ProjectDocument> = {}) => [
  ...doubtsOf(project({ agreements: [{ ...plain, ...changed }], ...further }), "2026-11-28"),
];

it("A record of which everything is stated leaves no doubt", () => {
  expect(doubts({})).toEqual([]);
});

it("Doubtful are a weak source, an inferred or unknown origin, an unstated class, a loose date, an amount not yet firm", () => {
  expect(doubts({}, { unconfirmed: true })).toEqual(["title"]);
  expect(doubts({ parties: [party("investor", ["~DE"])] })).toEqual(["parties"]);
  expect(doubts({ parties: [party("investor", [])] })).toEqual(["parties"]);
  expect(doubts({ parties: [] })).toEqual(["parties"]);
  expect(doubts({ type: "not-stated" })).toEqual(["class"]);
  expect(doubts({ amount: billions("5", "planned") })).toEqual(["amount"]);
  expect(doubts({ amount: { disclosure: "undisclosed" } })).toEqual(["amount"]);
  expect(doubts({ amount: { disclosure: "withheld", reason: "asked", amount: null } })).toEqual([]);
  const [loose = plain] = [agreement("first", { ...plain, dateSigned: "2019-08" })];
  expect(doubts(loose)).toEqual(["date"]);
  const [far = plain] = [agreement("first", { ...plain, dateSigned: "2099-05-01" })];
  expect(doubts(far)).toEqual(["date"]);
});

it("Of a record that counts nowhere, everything about where it counts is doubtful", () => {
  expect([...doubtsOf(project(), "2026-11-28")]).toEqual(["parties", "class", "amount", "date"]);
});
