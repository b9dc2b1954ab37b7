import type { WithheldLine } from "@/components/dashboard/withheld-lines";
import type { Database } from "@/db/client";
import type { BoardRead } from "@/db/figures/boards/board-of-lines";
import { type DashboardFigures, dashboardOf, readWholeBoard } from "@/db/figures/boards/dashboard";
import { readCohorts } from "@/db/figures/cohorts";
import { figures, figuresByEach } from "@/db/figures/figures";
import { readWithheld } from "@/db/figures/withheld";
import { countStates, type StateCount } from "@/db/list/count-states";
import { agreementClasses } from "@/domain/agreement-type";
import { type BoardDimension, boardDimensions } from "@/domain/counting/contribution";
import type { Dimension, Figures } from "@/domain/counting/figures";
import { addAmounts } from "@/domain/counting/sums";
import { type DashboardFilter, unpublishedOf } from "@/domain/dashboard-query";
import { type Reader, scopeOf } from "./reader";

/** The dimensions that the dashboard draws. */
export type Drawn = BoardDimension;

/** What the numbers at the top of a page say. */
export interface Headline {
  readonly all: Figures;
  /** Of them, what is not published. */
  readonly unpublished: Figures;
  readonly withheld: readonly WithheldLine[];
}

export interface Dashboard extends Headline, DashboardFigures {
  readonly states: readonly StateCount[];
}

/** Everything on the dashboard, of what the reader may see. `board`: that of the query, where it is being read. */
export async function readDashboard(
  db: Database,
  query: DashboardFilter,
  reader: Reader,
  board?: Promise<BoardRead | null>,
): Promise<Dashboard> {
  const { counting, currency } = query;
  const asked = { filter: query, counting, currency, scope: scopeOf(reader, query) };
  const [onBoard, withheld] = await Promise.all([
    board ?? readWholeBoard(db, asked),
    readWithheldLines(db, query, reader),
  ]);
  const read = onBoard ? dashboardOf(onBoard) : await readOneByOne(db, query, reader);
  const said = onBoard && {
    published: read.all.total.projects - read.unpublished.total.projects,
    drafted: onBoard.drafted,
  };
  const states = reader === null ? [] : await countStates(db, query, { actor: reader }, said ?? undefined);
  return { ...read, states, withheld };
}

async function readOneByOne(db: Database, query: DashboardFilter, reader: Reader): Promise<DashboardFigures> {
  const { counting, currency } = query;
  const asked = { filter: query, counting, currency, scope: scopeOf(reader, query) };
  const single = boardDimensions.map((dimension) => [dimension] as const);
  const [unpublished, cohorts, [all, crossed, ...each]] = await Promise.all([
    readUnpublished(db, query, reader),
    readCohorts(db, { filter: query, scope: asked.scope, by: "edition" }),
    figuresByEach(db, asked, [[], ["domain", "origin"], ...single]),
  ]);
  const cells = Object.fromEntries(single.map(([dimension], at) => [dimension, each[at]?.cells ?? []]));
  if (all === undefined || crossed === undefined) throw new Error("Figures were not read.");
  return { all, unpublished, cohorts, cells: cells as Dashboard["cells"], crossed: crossed.cells };
}

/** Figures of the records that a query finds: published, and for an insider unpublished ones too. */
export const figuresOf = (
  db: Database,
  query: DashboardFilter,
  reader: Reader,
  by: readonly Dimension[] = [],
): Promise<Figures> =>
  figures(db, {
    filter: query,
    by,
    counting: query.counting,
    currency: query.currency,
    scope: scopeOf(reader, query),
  });

export async function readHeadline(db: Database, query: DashboardFilter, reader: Reader): Promise<Headline> {
  const [all, unpublished, withheld] = await Promise.all([
    figuresOf(db, query, reader),
    readUnpublished(db, query, reader),
    readWithheldLines(db, query, reader),
  ]);
  return { all, unpublished, withheld };
}

/** Where only published records are asked for, none of them is unpublished: a state that no record has. */
async function readUnpublished(db: Database, query: DashboardFilter, reader: Reader): Promise<Figures> {
  if (reader === null) return { ...(await figuresOf(db, query, null, [])), ...none };
  const state = unpublishedOf(query);
  return figuresOf(db, state.length > 0 ? { ...query, state } : { ...query, counted: "out" }, reader, []);
}

/** The public knows of nothing unpublished. */
const none = { total: { projects: 0, byClass: [] }, cells: [] };

async function readWithheldLines(
  db: Database,
  query: DashboardFilter,
  reader: Reader,
): Promise<WithheldLine[]> {
  const found = reader === null ? [] : await readWithheld(db, query, { actor: reader, within: query });
  return agreementClasses.flatMap((of) => {
    const projects = found.filter((one) => one.class === of);
    if (projects.length === 0) return [];
    return {
      class: of,
      projects: projects.length,
      amounts: addAmounts(projects.flatMap(({ amounts }) => amounts)),
    };
  });
}
