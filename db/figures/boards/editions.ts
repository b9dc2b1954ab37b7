import type { SignedOn } from "../../../domain/comparison";
import type { Figures } from "../../../domain/counting/figures";
import type { Database } from "../../client";
import type { FiguresQuestion } from "../asked";
import type { BoardRead } from "./board-of-lines";
import { figuresWith, isOnBoards, usedOf } from "./figures";
import { readBoard } from "./read";

/** An edition's part of what is asked: its figures, and how many of its projects were signed on each day. */
export interface EditionOnBoard {
  readonly figures: Figures;
  readonly signed: readonly SignedOn[];
}

/**
 * Editions of what is asked, as one board holds them: what is asked besides its edition. Null where no board answers.
 */
export async function editionsOnBoard(
  db: Database,
  { filter, scope, ...counted }: Omit<FiguresQuestion, "by">,
  editions: readonly string[],
): Promise<EditionOnBoard[] | null> {
  if (!isOnBoards(counted)) return null;
  const days = editions.map((code) => `days:${code}` as const);
  const read = await readBoard(db, {
    filter: { ...filter, edition: [] },
    scope,
    parts: ["edition", ...days],
  });
  return read && editionsOf(read, editions);
}

/** Editions on a board that was read with its days. */
export function editionsOf({ board, rates }: BoardRead, editions: readonly string[]): EditionOnBoard[] {
  const cells = board.cells("edition");
  return editions.map((code) => {
    const { projects = 0, byClass = [] } = cells.find(({ at }) => at.edition === code) ?? {};
    const total = { projects: Number(projects), byClass };
    const all = total.projects > 0 ? [{ at: {}, ...total }] : [];
    return { figures: figuresWith(total, usedOf(board.rates(code), rates), all), signed: board.days(code) };
  });
}
