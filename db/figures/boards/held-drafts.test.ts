import { expect, it } from "vitest";
import type { Actor } from "../../../domain/actor";
import { everything } from "../../../domain/counting/boards-of";
import { contributing } from "../../../domain/counting/contribution";
import { draftsFound } from "./drafts-found";
import { heldDrafts, holdDrafts } from "./held-drafts";

const move = (of: string | null, domains: readonly string[]) =>
  JSON.stringify([
    of,
    2019,
    null,
    "SCE-2019",
    null,
    "fund",
    "signed",
    domains,
    [],
    [],
    null,
    null,
    [],
    [],
    [],
    [],
  ]);
const line = (state: string, edition: string, moved: string) =>
  [state, JSON.stringify([edition]), '["500112"]', moved].join("\t");

const first = line("draft", "SCE-2019", move("contract", ["AI"]));
const second = line("in-review", "CF-2022", move(null, ["IC"]));
const third = line("draft", "CF-2022", move("framework", ["AI"]));
const sent = (part: string, digest: string, ...lines: string[]) => ({
  ...{ part, digest },
  text: lines.length > 0 ? lines.join("\n") : null,
});

const person = { id: "p", name: "A", email: "a@example.org" };
const everybody: Actor = { ...person, roles: { official: "all" } };
const ofOne: Actor = { ...person, roles: { organizer: ["CF-2022"] } };
const asked = {
  ...{ names: [everything], actor: everybody, states: [], basis: "b" },
  contributionOf: contributing({ rates: [] }),
};

it("Drafts are read from the lines that are sent, and remembered by their marks", () => {
  const held = holdDrafts(new Map(), [sent("1", "a", first, second), sent("2", "b", third)]);
  expect(held?.get("1")?.drafts.map(({ state, editions }) => [state, editions])).toEqual([
    ["draft", ["SCE-2019"]],
    ["in-review", ["CF-2022"]],
  ]);
  expect(heldDrafts()).toBe(held);
});

it("What did not change is the very same, and a bucket that did is read alone", () => {
  const held = holdDrafts(new Map(), [sent("1", "a", first), sent("2", "b", third)]) ?? new Map();
  expect(holdDrafts(held, [sent("1", "a"), sent("2", "b")])).toBe(held);
  const later = holdDrafts(held, [sent("1", "a"), sent("2", "c", third, second)]);
  expect(later?.get("1")).toBe(held.get("1"));
  expect(later?.get("2")?.drafts).toHaveLength(2);
  expect([...(holdDrafts(held, [sent("2", "b")]) ?? new Map()).keys()]).toEqual(["2"]);
});

it("Lines that were neither sent nor known are missed; of too many none is held", () => {
  expect(() => holdDrafts(new Map(), [sent("1", "a")])).toThrow("bucket 1");
  expect(holdDrafts(new Map(), [sent("1", ""), sent("2", "")])).toBeNull();
});

it("Somebody finds what they may read, by the value and the states that they ask for", () => {
  const held = holdDrafts(new Map(), [sent("1", "d", first, second), sent("2", "e", third)]) ?? new Map();
  const statesOf = (more: object) =>
    draftsFound(held, { ...asked, ...more }).states.map(({ state, counted, records }) => [
      state,
      counted,
      records,
    ]);
  expect(statesOf({})).toEqual([
    ["draft", true, 2],
    ["in-review", false, 1],
  ]);
  expect(statesOf({ actor: ofOne })).toEqual([
    ["in-review", false, 1],
    ["draft", true, 1],
  ]);
  expect(statesOf({ names: [{ of: "domain", value: "AI" }] })).toEqual([["draft", true, 2]]);
  const either = [
    { of: "edition", value: "SCE-2019" },
    { of: "edition", value: "CF-2022" },
  ];
  expect(statesOf({ names: either })).toEqual([
    ["draft", true, 2],
    ["in-review", false, 1],
  ]);
  expect(statesOf({ states: ["in-review"] })).toEqual([["in-review", false, 1]]);
  expect(statesOf({ actor: { ...person, roles: { official: [] } } })).toEqual([]);
});

it("What does not count is in no sum, and alike drafts are all in it", () => {
  const held = holdDrafts(new Map(), [sent("1", "f", first, first, second)]) ?? new Map();
  const { moves } = draftsFound(held, asked);
  expect([...moves.values()]).toEqual([2]);
  expect(draftsFound(held, asked).moves).toBe(moves);
});
