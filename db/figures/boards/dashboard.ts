import type { Crossing } from "../../../domain/counting/board";
import type { Cohort } from "../../../domain/counting/cohort";
import { type BoardDimension, boardDimensions } from "../../../domain/counting/contribution";
import type { Cell, Figures } from "../../../domain/counting/figures";
import type { Database } from "../../client";
import type { FiguresQuestion } from "../asked";
import type { BoardRead } from "./board-of-lines";
import { figuresOf, isOnBoards } from "./figures";
import { readBoard } from "./read";

/** All figures of a dashboard. */
export interface DashboardFigures {
  readonly all: Figures;
  /** Of them, what is not published. */
  readonly unpublished: Figures;
  readonly cells: { readonly [dimension in BoardDimension]: readonly Cell[] };
  /** By domain and origin together. */
  readonly crossed: readonly Crossing[];
  /** By edition. */
  readonly cohorts: readonly Cohort[];
}

/** Everything on the board of what is asked; null where no board answers: then each figure is asked for by itself. */
export async function readWholeBoard(
  db: Database,
  asked: Omit<FiguresQuestion, "by">,
): Promise<BoardRead | null> {
  if (!isOnBoards(asked)) return null;
  const { filter, scope } = asked;
  return readBoard(db, { filter, scope, parts: [...boardDimensions, "crossed", "cohorts", "days"] });
}

/** The figures of a dashboard, as its board has them. */
export function dashboardOf({ board, drafts, rates }: BoardRead): DashboardFigures {
  const cells: DashboardFigures["cells"] = Object.assign(
    {},
    ...boardDimensions.map((dimension) => ({ [dimension]: board.cells(dimension) })),
  );
  return {
    all: figuresOf(board, rates),
    unpublished: figuresOf(drafts, rates),
    cells,
    crossed: board.crossed(),
    cohorts: board.cohorts(),
  };
}
