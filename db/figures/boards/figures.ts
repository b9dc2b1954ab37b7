import type { Board } from "../../../domain/counting/board";
import { type BoardDimension, boardDimensions } from "../../../domain/counting/contribution";
import { type Cell, type Figures, ruleVersion } from "../../../domain/counting/figures";
import type { Rate } from "../../../domain/counting/rates";
import type { Database } from "../../client";
import type { FiguresQuestion } from "../asked";
import { readBoard } from "./read";

/** Figures as a board has them; null where none answers: see `figures`. */
export async function figuresOnBoard(db: Database, asked: FiguresQuestion): Promise<Figures | null> {
  const { filter, scope, by } = asked;
  const dimension = boardDimensions.find((one) => one === by[0]);
  if (!isOnBoards(asked) || by.length > 1 || (by.length === 1 && dimension === undefined)) return null;
  const read = await readBoard(db, { filter, scope, parts: dimension ? [dimension] : [] });
  return read && figuresOf(read.board, read.rates, dimension);
}

/** Boards are counted by version 1 of the rules, whole and in CNY. */
export const isOnBoards = ({ counting, currency }: Pick<FiguresQuestion, "counting" | "currency">): boolean =>
  counting === "whole" && currency === "CNY";

/** The figures of a board, by a dimension where one is named; without one, all of it is the only cell. */
export function figuresOf(board: Board, rates: readonly Rate[], dimension?: BoardDimension): Figures {
  const total = board.total();
  const all = total.projects > 0 ? [{ at: {}, ...total }] : [];
  return figuresWith(total, usedOf(board.rates(), rates), dimension ? board.cells(dimension) : all);
}

export const figuresWith = (
  total: Figures["total"],
  rates: Figures["rates"],
  cells: readonly Cell[] = [],
): Figures => ({ rule: ruleVersion, counting: "whole", currency: "CNY", total, cells, rates });

export function usedOf(names: readonly string[], rates: readonly Rate[]): Rate[] {
  const used = new Set(names);
  return rates
    .filter(({ currency, year }) => used.has(`${currency} ${year}`))
    .sort((a, b) => a.currency.localeCompare(b.currency, "en") || a.year - b.year);
}
