import fc from "fast-check";
import { expect, it } from "vitest";
import { Board } from "../../../domain/counting/board";
import { contributing } from "../../../domain/counting/contribution";
import { broughtUp, type Moves, movesIn } from "./brought-up";
import { readMove } from "./move";

const contributionOf = contributing({ rates: [] });

/** A move as the database writes it: see `moveText`. */
const textOf = (domain: string, min: number, edition: string): string =>
  JSON.stringify([
    ...["contract", 2019, "2019-08", edition, null, "fund", "signed", [domain], ["DE"], [], "2019-08-26"],
    ...[String(min), ["CNY"], [String(min)], [null], ["about"]],
  ]);
const text = fc
  .tuple(fc.constantFrom("AI", "IC"), fc.nat(3), fc.constantFrom("SCE-2018", "SCE-2019"))
  .map(([domain, min, edition]) => textOf(domain, min, edition));
const signed = fc.array(fc.tuple(text, fc.constantFrom(1, 1, 1, -1)), { maxLength: 12 });

const saidOf = (board: Board) =>
  JSON.stringify([board.total(), board.cells("domain"), board.crossed(), board.days("SCE-2019")]);

const alone = (moves: Moves) => {
  const board = new Board();
  for (const [one, times] of moves) board.add(contributionOf(readMove(one)), times);
  return board;
};

it("A board is the same on whichever way it was brought up to date", () => {
  fc.assert(
    fc.property(fc.array(signed, { minLength: 1, maxLength: 6 }), fc.uuid(), (steps, key) => {
      for (const step of steps) {
        const moves = movesIn(step.filter(([, sign]) => sign > 0));
        const board = broughtUp({ key, from: "one", kept: () => new Board(), moves, contributionOf });
        expect(sorted(saidOf(board))).toEqual(sorted(saidOf(alone(moves))));
      }
    }),
  );
});

/** Cells stand in the order in which they were first added to. */
const sorted = (said: string) =>
  (JSON.parse(said) as unknown[][]).map((part) =>
    [part]
      .flat()
      .map((one) => JSON.stringify(one))
      .sort(),
  );

it("What one reader was given does not change when another asks later", () => {
  const asked = { key: "two readers", from: "one", kept: () => new Board(), contributionOf };
  const moves = movesIn([[textOf("AI", 1, "SCE-2019"), 1]]);
  const first = broughtUp({ ...asked, moves });
  const said = saidOf(first);
  const more = broughtUp({ ...asked, moves: new Map([...moves, [textOf("IC", 2, "SCE-2019"), 3]]) });
  expect(more.total().projects).toBe(4);
  expect(saidOf(first)).toBe(said);
  expect(broughtUp({ ...asked, moves: new Map() }).total().projects).toBe(0);
});

it("A board that was kept anew is begun anew", () => {
  const asked = { key: "kept anew", moves: new Map(), contributionOf };
  const kept = new Board();
  kept.add(contributionOf(readMove(textOf("AI", 1, "SCE-2018"))), 1);
  expect(broughtUp({ ...asked, from: "one", kept: () => new Board() }).total().projects).toBe(0);
  expect(broughtUp({ ...asked, from: "one", kept: () => kept.copy() }).total().projects).toBe(0);
  expect(broughtUp({ ...asked, from: "two", kept: () => kept.copy() }).total().projects).toBe(1);
});

it("What moved there and back has not moved", () => {
  expect([
    ...movesIn([
      ["a", 1],
      ["b", 1],
      ["a", -1],
      ["b", 1],
      ["c", -1],
    ]),
  ]).toEqual([
    ["b", 2],
    ["c", -1],
  ]);
});
