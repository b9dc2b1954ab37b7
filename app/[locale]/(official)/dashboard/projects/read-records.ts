import { figuresOf } from "@/app/_server/figures/read-dashboard";
import type { Database } from "@/db/client";
import { readWithheld, type WithheldProject } from "@/db/figures/withheld";
import { listProjects } from "@/db/list/list-projects";
import { draftStates } from "@/db/projects/draft-states";
import type { Actor } from "@/domain/actor";
import { readCell } from "@/domain/counting/cell";
import type { Cell } from "@/domain/counting/figures";
import type { DashboardQuery } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import type { ProjectPage } from "@/domain/project/listed";

/** One page of the records behind a figure, with what those who are signed in see of them. */
export interface RecordsPage {
  readonly page: ProjectPage;
  readonly drafts: Awaited<ReturnType<typeof draftStates>>;
  readonly withheld: readonly WithheldProject[];
  /** What the records count for in a cell that holds shares of them; null where they count whole. */
  readonly share: Pick<Cell, "projects" | "byClass"> | null;
}

export async function readRecords(
  db: Database,
  query: DashboardQuery,
  actor: Actor,
  language: Language,
  limit?: number,
): Promise<RecordsPage> {
  const scope = { actor, within: query };
  const [page, share] = await Promise.all([
    listProjects(db, query, scope, { language, ...(limit && { limit }) }),
    readShare(db, query, actor),
  ]);
  const unpublished = page.projects.filter(({ reference }) => reference === null);
  const withheld = page.projects.filter((project) => project.withheld);
  const [drafts, amounts] = await Promise.all([
    draftStates(
      db,
      unpublished.map(({ id }) => id),
    ),
    readWithheld(
      db,
      query,
      scope,
      withheld.map(({ id }) => id),
    ),
  ]);
  return { page, drafts, withheld: amounts, share };
}

/** Fractional counting puts a share of a project into a cell: the figure of the cell itself is read again. */
async function readShare(db: Database, query: DashboardQuery, actor: Actor): Promise<RecordsPage["share"]> {
  if (query.counting !== "fractional" || query.cell.length === 0) return null;
  const asked = query.cell.map(readCell);
  const { cells } = await figuresOf(
    db,
    query,
    actor,
    asked.map(({ dimension }) => dimension),
  );
  const isAsked = ({ at }: Cell) =>
    asked.every(({ dimension, value }) => (at[dimension] ?? "unknown") === value);
  return cells.find(isAsked) ?? null;
}
