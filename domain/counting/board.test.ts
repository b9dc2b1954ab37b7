import { expect, it } from "vitest";
import { Board, heldPart } from "./board";
import { boardsOf } from "./boards-of";
import { contributing, type Move } from "./contribution";

const plant: Move = {
  ...{ class: "contract", year: 2018, month: "2018-08", edition: "SCE-2018", unit: null, kind: "fund" },
  ...{ standing: "started", domains: ["AI", "IC"], origins: ["DE", "CN-SC"], reached: ["started"] },
  ...{ signedFrom: "2018-08-25", amountCny: "5000000000" },
  amounts: [{ currency: "CNY", min: "5000000000", max: null, qualifier: "at-least" }],
};
const dollars: Move = {
  ...{ ...plant, edition: null, signedFrom: "2018-01-01", amountCny: null, reached: [], domains: [] },
  amounts: [
    { currency: "USD", min: "100", max: "100", qualifier: "about" },
    { currency: "CNY", min: "1", max: "1", qualifier: "exact" },
  ],
};
const rates = [{ currency: "USD", year: 2018, rate: "6.5", source: "a yearbook" }];
const moved = contributing({ rates });
const rewritten = (board: Board) => new Board(board.write());

it("A project stands once in the total and once under each of its values", () => {
  const board = new Board();
  board.add(moved(plant), 1);
  expect(board.total().projects).toBe(1);
  expect(board.cells("domain").map(({ at, projects }) => [at.domain, projects])).toEqual([
    ["AI", 1],
    ["IC", 1],
  ]);
  expect(board.cells("area").map(({ at }) => at.area)).toEqual(["foreign", "mainland"]);
  expect(board.crossed()).toHaveLength(4);
  expect(board.cells("size").map(({ at }) => at.size)).toEqual(["50"]);
});

it("What is taken away again leaves no trace: no open maximum, no mark, no empty cell", () => {
  const board = new Board();
  for (const move of [dollars, plant]) board.add(moved(move), 1);
  const before = rewritten(board);
  before.add(moved(plant), -1);
  expect(before.total().byClass).toEqual([
    {
      ...{ class: "contract", projects: 1, withoutAmount: 0 },
      money: [{ currency: "CNY", amountMin: "651.00", amountMax: "651.00", qualifier: "about", projects: 1 }],
    },
  ]);
  const alone = new Board();
  alone.add(moved(dollars), 1);
  expect(new Map(rewritten(before).write())).toEqual(new Map([...before.write()]));
  expect(before.cells("domain")).toEqual(alone.cells("domain"));
  expect(before.cohorts()).toEqual(alone.cohorts());
  expect(before.days("SCE-2018")).toEqual([]);
});

it("Rates are named of everything and of an edition", () => {
  const board = new Board();
  board.add(moved({ ...dollars, edition: "SCE-2018" }), 1);
  board.add(moved(plant), 1);
  expect([board.rates(), board.rates("SCE-2018"), board.rates("SCE-2019")]).toEqual([
    ["USD 2018"],
    ["USD 2018"],
    [],
  ]);
});

it("Parts that nobody wants are neither read nor added to", () => {
  const board = new Board([], ["total"]);
  board.add(moved(plant), 1);
  expect(board.write().map(([part]) => part)).toEqual(["total"]);
});

it("A project stands on the boards of all filters that find it by themselves", () => {
  const names = boardsOf(dollars, moved(dollars)).map(({ of, value }) => `${of} ${value}`.trim());
  expect(names).toEqual(
    expect.arrayContaining([
      "all",
      "domain unknown",
      "origin DE",
      "origin CN-SC",
      "origin CN",
      "edition none",
    ]),
  );
  expect(names).toEqual(
    expect.arrayContaining(["unit unknown", "size unknown", "year 2018", "class contract"]),
  );
  expect(names.some((name) => name.startsWith("reached"))).toBe(false);
});

it("A part that was read serves many boards; what one adds, no other has", () => {
  const kept = new Board();
  kept.add(moved(plant), 1);
  const parts = kept.write().map(([part, text]) => [part, heldPart(part, text)] as const);
  const said = (board: Board) =>
    JSON.stringify([board.total(), board.cells("domain"), board.crossed(), board.cohorts(), board.rates()]);
  const [one, other] = [new Board(parts), new Board(parts)];
  const before = said(other);
  one.add(moved(dollars), 1);
  one.add(moved(plant), 1);
  expect([said(other), said(new Board(parts))]).toEqual([before, before]);
  expect(one.total().projects).toBe(3);
  one.add(moved(dollars), -1);
  one.add(moved(plant), -1);
  expect(said(one)).toBe(before);
});

it("Who wants the days gets those of every edition", () => {
  const board = new Board([], ["days"]);
  board.add(moved(plant), 1);
  board.add(moved({ ...dollars, edition: "CF-2022" }), 1);
  expect(board.write().map(([part]) => part)).toEqual(["days:SCE-2018", "days:CF-2022"]);
  expect(board.days("SCE-2018")).toEqual([{ day: "2018-08-25", projects: 1 }]);
});

it("Two boards as one hold what either holds, and stay as they were", () => {
  const moves = [plant, dollars, { ...plant, class: "framework" as const, domains: ["IC"], amounts: [] }];
  for (let at = 0; at <= moves.length; at += 1) {
    const [one, other, all] = [new Board(), new Board(), new Board()];
    for (const [place, move] of moves.entries()) {
      (place < at ? one : other).add(moved(move), 1);
      all.add(moved(move), 1);
    }
    const before = [one.write(), other.write()];
    for (const together of [one.with(other), rewritten(one).with(rewritten(other))]) {
      expect(together.total()).toEqual(all.total());
      for (const dimension of ["domain", "class", "origin", "size", "month"] as const)
        expect(together.cells(dimension)).toEqual(all.cells(dimension));
      expect(new Map(together.crossed().map((one) => [JSON.stringify(one.at), one.projects]))).toEqual(
        new Map(all.crossed().map((one) => [JSON.stringify(one.at), one.projects])),
      );
      expect(together.cohorts()).toEqual(all.cohorts());
      expect(together.days("SCE-2018")).toEqual(all.days("SCE-2018"));
    }
    expect([one.write(), other.write()]).toEqual(before);
  }
});

it("A board that was read holds what is added afterwards", () => {
  const board = new Board();
  for (const number of [1, 2, 3]) {
    board.add(moved(plant), 1);
    expect(board.cells("domain").map(({ projects }) => projects)).toEqual([number, number]);
    expect(board.crossed()[0]?.projects).toBe(number);
    expect(board.cohorts()[0]?.projects).toBe(number);
    expect(board.days("SCE-2018")).toEqual([{ day: "2018-08-25", projects: number }]);
  }
});
