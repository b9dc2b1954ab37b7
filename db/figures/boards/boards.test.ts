import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { type BoardName, boardFilters } from "../../../domain/counting/boards-of";
import { boardDimensions } from "../../../domain/counting/contribution";
import { count } from "../../../domain/counting/count";
import { minimumInCny, sizeBandOf } from "../../../domain/counting/size";
import { ProjectFilter } from "../../../domain/filters";
import { areaOf } from "../../../domain/origin";
import { publicly } from "../../list/read-scope";
import { figureBoards, figureMoves, figureSettled } from "../../schema/figures";
import { rates } from "../../schema/reference";
import { type CountedRow, countedRow, publishRows, testRates } from "../../testing/counted-rows";
import { forEachDatabase } from "../../testing/databases";
import { readCohorts } from "../cohorts";
import { rebuildFigures } from "../rebuild";
import { addUpMoves, forgetMoves } from "../settle";
import { dashboardOf, readWholeBoard } from "./dashboard";
import { figuresOnBoard } from "./figures";
import { renewBoards } from "./renew";

const plain = { counting: "whole", currency: "CNY" } as const;
const register = fc.array(countedRow, { maxLength: 15 });

/** The values by which each filter finds a row: written anew, so that nothing is compared with itself. */
const valuesOf: { [of in (typeof boardFilters)[number]]: (row: CountedRow) => readonly string[] } = {
  domain: ({ domains }) => (domains.length > 0 ? domains : ["unknown"]),
  origin: ({ origins }) =>
    origins.length === 0
      ? ["unknown"]
      : [...origins, ...(origins.some((code) => code.startsWith("CN-")) ? ["CN"] : [])],
  area: ({ origins }) => (origins.length === 0 ? ["unknown"] : origins.map(areaOf)),
  edition: ({ position }) => [position?.edition ?? "none"],
  year: ({ position }) => [String(position?.year)],
  class: ({ position }) => [String(position?.class)],
  milestone: ({ standing }) => [standing],
  reached: ({ reached }) => reached,
  kind: ({ kind }) => [kind],
  unit: ({ unit }) => [unit ?? "unknown"],
  size: ({ position }) => {
    const cny = position && minimumInCny(position.amounts, position.year, testRates);
    return [cny ? sizeBandOf(cny) : "unknown"];
  },
};

const isCounted = ({ position }: CountedRow) => position !== null;

const named = fc.constantFrom(...boardFilters);

forEachDatabase("Boards", (database) => {
  const read = (filter: object, by: readonly (typeof boardDimensions)[number][]) =>
    figuresOnBoard(database(), { ...plain, filter: ProjectFilter.parse(filter), by, scope: publicly });

  /** Every table of a board against a recount of the rows that it is of. */
  async function expectRecounted(rows: readonly CountedRow[], of: BoardName["of"]): Promise<void> {
    const values =
      of === "all"
        ? [null]
        : [...new Set([...rows.filter(isCounted).flatMap((row) => valuesOf[of](row)), "unknown"])];
    for (const value of values) {
      if (value === "unknown" && ["year", "class", "milestone", "reached", "kind", "edition"].includes(of))
        continue;
      const filter = of === "all" || value === null ? {} : { [of]: [value] };
      const held = rows.filter((row) => of === "all" || valuesOf[of](row).includes(value ?? ""));
      for (const by of [[], ...boardDimensions.map((dimension) => [dimension])])
        expect(await read(filter, by), `${of} ${value} by ${by}`).toEqual(
          count(held, { ...plain, by, rates: testRates }),
        );
    }
  }

  beforeEach(async () => {
    await database().delete(figureBoards);
    await database().delete(figureSettled);
  });

  it("are those of a recount, of everything and of each value, whatever comes, goes and is added up meanwhile", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(register, fc.constantFrom("left", "added up", "forgotten", "rebuilt")), {
          minLength: 1,
          maxLength: 4,
        }),
        named,
        async (steps, of) => {
          await publishRows(database(), []);
          await renewBoards(database());
          for (const [rows, then] of steps) {
            await publishRows(database(), rows);
            if (then === "added up") await database().transaction(addUpMoves);
            if (then === "forgotten") await database().transaction(forgetMoves);
            if (then === "rebuilt") await rebuildFigures(database());
          }
          const last = steps.at(-1)?.[0] ?? [];
          await expectRecounted(last, "all");
          await expectRecounted(last, of);
        },
      ),
      { numRuns: 8 },
    );
  });

  it("of several values hold each project once, where no project has two of them", async () => {
    const rows = fc.sample(countedRow, { numRuns: 14, seed: 12 });
    await publishRows(database(), rows.slice(0, 5));
    await renewBoards(database());
    await publishRows(database(), rows);
    for (const settled of [false, true]) {
      if (settled) await database().transaction(addUpMoves);
      for (const of of ["edition", "year", "class", "milestone", "kind", "unit", "size"] as const) {
        const values = [...new Set(rows.filter(isCounted).flatMap((row) => valuesOf[of](row)))].slice(0, 3);
        const held = rows.filter((row) => valuesOf[of](row).some((value) => values.includes(value)));
        for (const by of [[], ...boardDimensions.map((dimension) => [dimension])])
          expect(await read({ [of]: [...values, ...values] }, by), `${of} ${values} by ${by}`).toEqual(
            count(held, { ...plain, by, rates: testRates }),
          );
      }
    }
  });

  it("are brought up to date before their moves are forgotten, however few these are", async () => {
    const rows = fc.sample(countedRow, { numRuns: 12, seed: 3 });
    await publishRows(database(), []);
    await renewBoards(database());
    for (let batch = 1; batch <= 20; batch += 1) {
      await publishRows(database(), rows.slice(0, (batch % 12) + 1));
      await database().transaction(addUpMoves);
    }
    expect(await database().$count(figureSettled)).toBeLessThan(12 * 2 * 10);
    for (const of of ["all", "domain", "origin"] as const) await expectRecounted(rows.slice(0, 9), of);
  });

  it("answer nothing once rates have changed, until they are made anew", async () => {
    const rows = fc.sample(countedRow, { numRuns: 5, seed: 4 });
    await publishRows(database(), rows);
    expect(await renewBoards(database())).toBe(true);
    expect(await renewBoards(database())).toBe(false);
    expect(await read({}, [])).not.toBeNull();
    await database().insert(rates).values({ currency: "JPY", year: 1999, rate: "0.07", source: "test" });
    expect(await read({}, [])).toBeNull();
    await database().transaction(addUpMoves);
    expect(await database().$count(figureBoards)).toBe(0);
    expect(await renewBoards(database())).toBe(true);
    await expectRecounted(rows, "all");
  });

  it("answer nothing once moves were taken away by somebody who does not know of them", async () => {
    const rows = fc.sample(countedRow, { numRuns: 5, seed: 5 });
    await publishRows(database(), []);
    await renewBoards(database());
    await publishRows(database(), rows);
    await expectRecounted(rows, "all");
    await database().execute("delete from figure_moves");
    expect(await read({}, [])).toBeNull();
  });

  it("are made for a register that an older release has filled, whose moves say less", async () => {
    const rows = fc.sample(countedRow, { numRuns: 8, seed: 6 });
    await publishRows(database(), rows);
    await database().update(figureMoves).set({ signedFrom: null, reached: [] });
    expect(await read({}, [])).toBeNull();
    expect(await renewBoards(database())).toBe(true);
    await expectRecounted(rows, "reached");
    const asked = { filter: ProjectFilter.parse({}), scope: publicly };
    const board = await readWholeBoard(database(), { ...asked, ...plain });
    const cohorts = board && dashboardOf(board).cohorts;
    expect(cohorts).toEqual(await readCohorts(database(), { ...asked, by: "edition" }));
    expect(cohorts).not.toEqual([]);
  });

  it("are read anew where their text was changed, and only there", async () => {
    await publishRows(database(), fc.sample(countedRow, { numRuns: 9, seed: 8 }));
    await renewBoards(database());
    const before = await read({}, ["domain"]);
    expect(await read({}, ["domain"])).toEqual(before);
    await database()
      .update(figureBoards)
      .set({ body: "[]" })
      .where(and(eq(figureBoards.of, "all"), eq(figureBoards.part, "domain")));
    expect(await read({}, ["domain"])).toEqual({ ...before, cells: [] });
    expect((await read({}, ["origin"]))?.cells).not.toEqual([]);
  });

  it("are not changed for others by those who add to them what has moved", async () => {
    const rows = fc.sample(countedRow, { numRuns: 9, seed: 9 });
    await publishRows(database(), rows);
    await renewBoards(database());
    for (const most of [4, 9, 0, 6, 9]) {
      await publishRows(database(), rows.slice(0, most));
      for (const reader of [1, 2]) await expectRecounted(rows.slice(0, most), reader === 1 ? "all" : "area");
    }
  });

  it("leave alone what asks for values that a project may have together, other countings or stated origins", async () => {
    await publishRows(database(), []);
    await renewBoards(database());
    for (const filter of [
      { domain: ["AI", "IC"] },
      { reached: ["started", "operating"] },
      { size: ["10", "7"] },
      { year: [...Array(9).keys()].map((at) => 2010 + at) },
      { domain: ["AI"], kind: ["fund"] },
      { inferred: "out" },
      { size: ["7"] },
      { organization: ["00000000-0000-4000-8000-000000000001"] },
      { asOf: "2020-01-01" },
    ])
      expect(await read(filter, []), JSON.stringify(filter)).toBeNull();
    const asked = { filter: ProjectFilter.parse({}), by: [], scope: publicly };
    expect(await figuresOnBoard(database(), { ...asked, ...plain, currency: "USD" })).toBeNull();
    expect(await figuresOnBoard(database(), { ...asked, ...plain, counting: "fractional" })).toBeNull();
  });
});
