import { Board, type BoardPart, boardParts } from "../../../domain/counting/board";
import { type BoardName, boardsOf } from "../../../domain/counting/boards-of";
import { boardDimensions, type Move } from "../../../domain/counting/contribution";
import type { CountedProject } from "../../../domain/counting/counted-project";
import type { Rate } from "../../../domain/counting/rates";
import { minimumInCny } from "../../../domain/counting/size";
import { ProjectFilter } from "../../../domain/filters";
import { rounded } from "../../../domain/fraction";
import { earliestDay, looseDate } from "../../../domain/loose-date";
import type { Database } from "../../client";
import { publicly } from "../../list/read-scope";
import type { FigureDifference } from "../difference";
import { keyOf, readState, readThroughs } from "./kept";
import { readBoard } from "./read";
import { presentTerms } from "./terms";

/** What a project adds to boards; null where it does not count. */
function moveOf({ position, ...counted }: CountedProject, rates: readonly Rate[]): Move | null {
  if (position === null) return null;
  const { signed } = position;
  const cny = minimumInCny(position.amounts, position.year, rates);
  return {
    ...counted,
    ...position,
    signedFrom: signed ? earliestDay(looseDate(signed)) : null,
    amountCny: cny && rounded(cny, 4),
  };
}

/**
 * Compares every board, with what has moved since, with one made of the recounted projects; nothing where there are no
 * boards to be read.
 */
export async function verifyBoards(
  db: Database,
  projects: readonly CountedProject[],
): Promise<{ asked: number; differences: FigureDifference[] }> {
  const [state, { basis, rates, contributionOf }] = [await readState(db), await presentTerms(db)];
  if (state?.basis !== basis) return { asked: 0, differences: [] };
  const expected = new Map<string, { name: BoardName; board: Board }>();
  for (const project of projects) {
    const move = moveOf(project, rates);
    if (move === null) continue;
    const contribution = contributionOf(move);
    for (const name of boardsOf(move, contribution)) {
      const made = expected.get(keyOf(name)) ?? { name, board: new Board() };
      expected.set(keyOf(name), made);
      made.board.add(contribution, 1);
    }
  }
  const kept = [...(await readThroughs(db)).keys()].map(nameIn);
  const names = new Map(
    [...kept, ...[...expected.values()].map(({ name }) => name)].map((name) => [keyOf(name), name]),
  );
  const differences: FigureDifference[] = [];
  for (const [key, name] of names)
    differences.push(...(await differencesOf(db, name, expected.get(key)?.board)));
  return { asked: names.size, differences };
}

function nameIn(key: string): BoardName {
  const [of = "", ...value] = key.split(" ");
  return { of: of as BoardName["of"], value: value.join(" ") };
}

async function differencesOf(
  db: Database,
  { of, value }: BoardName,
  made = new Board(),
): Promise<FigureDifference[]> {
  const filter = ProjectFilter.parse(of === "all" ? {} : { [of]: [value] });
  const days = made
    .cells("edition")
    .flatMap(({ at }): BoardPart[] => (at.edition ? [`days:${at.edition}`] : []));
  const read = await readBoard(db, { filter, scope: publicly, parts: [...boardParts, ...days] });
  const [shown, recounted] = [linesOf(read?.board ?? new Board()), linesOf(made)];
  return [...new Set([...shown.keys(), ...recounted.keys()])]
    .filter((figure) => shown.get(figure) !== recounted.get(figure))
    .map((figure) => ({
      question: `board of ${of} ${value}`.trimEnd(),
      figure,
      shown: shown.get(figure) ?? null,
      recounted: recounted.get(figure) ?? null,
    }));
}

/** Each number of a board by itself, by where it stands. */
function linesOf(board: Board): Map<string, string> {
  const cells = boardDimensions.flatMap((dimension) => board.cells(dimension));
  const editions = cells.flatMap(({ at }) => at.edition ?? []);
  return new Map([
    ["total", JSON.stringify(board.total())],
    ...[...cells, ...board.crossed()].map(
      ({ at, ...sums }) => [JSON.stringify(at), JSON.stringify(sums)] as const,
    ),
    ...board.cohorts().map(({ key, ...cohort }) => [`cohort ${key}`, JSON.stringify(cohort)] as const),
    ...board.rates().map((rate) => [`rate ${rate}`, "used"] as const),
    ...editions.map((code) => [`days ${code}`, JSON.stringify(board.days(code))] as const),
  ]);
}
