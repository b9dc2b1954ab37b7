import type { Crossing } from "../../../domain/counting/board";
import type { Cohort } from "../../../domain/counting/cohort";
import { type BoardDimension, boardDimensions } from "../../../domain/counting/contribution";
import type { Cell, Figures } from "../../../domain/counting/figures";
import type { Database } from "../../client";
import type { FiguresAsked } from "../figures";
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

/** The figures of a dashboard in one reading; null where no board answers: then each is asked for by itself. */
export async function dashboardOnBoard(
  db: Database,
  asked: Omit<FiguresAsked, "by">,
): Promise<DashboardFigures | null> {
  if (!isOnBoards(asked)) return null;
  const { filter, scope } = asked;
  const read = await readBoard(db, { filter, scope, parts: [...boardDimensions, "crossed", "cohorts"] });
  if (read === null) return null;
  const { board, drafts, rates } = read;
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
