import { sql } from "drizzle-orm";
import type { PressFigure, PressFigures } from "../domain/edition";
import type { Coverage } from "../domain/press";
import { publishedTotal } from "../domain/published-total";
import type { Database } from "./client";
import { plannedOnce } from "./planned-once";
import { readPress } from "./press";
import { rows } from "./query";

/** How much of an edition the register holds, and what was published of it. */
export interface EditionCoverage {
  readonly code: string;
  readonly coverage: Coverage;
  /** Published projects that count in it. */
  readonly projects: number;
  /** The published number of all its projects; null where none was published. */
  readonly published: PressFigure | null;
  /** Published sums of money of this edition alone, of all its projects: beside the register's own, never inside. */
  readonly amounts: readonly PressFigure[];
}

/** The coverage of every edition, the newest first, but for how many projects figures have of it. */
export async function readCoverages(db: Database): Promise<Omit<EditionCoverage, "projects">[]> {
  const editions = await rows<{ code: string; coverage: Coverage; told: boolean }>(
    db,
    plannedOnce(sql`select e.code, e.coverage,
        exists (select from press_figure_editions p where p.edition = e.code) as told
      from editions e
      order by coalesce(e.starts, e.year::text) desc, e.code`),
  );
  const press = editions.some(({ told }) => told)
    ? await readPress(db, "editions")
    : { wholes: [], partitions: [] };
  return editions.map(({ told, ...edition }) => ({
    ...edition,
    published: told ? publishedTotal(press, edition.code) : null,
    amounts: told ? amountsIn(press, edition.code) : [],
  }));
}

const amountsIn = ({ wholes }: PressFigures, code: string): PressFigure[] =>
  wholes.filter(
    ({ measure, place, domain, editions }) =>
      measure === "amount" &&
      place === null &&
      domain === null &&
      editions.length === 1 &&
      editions[0] === code,
  );
