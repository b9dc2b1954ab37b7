import { type SQL, sql } from "drizzle-orm";
import type { Alike } from "../../domain/import/alike";
import type { RowTexts } from "../../domain/import/columns";
import type { CellProblem } from "../../domain/import/row-notes";
import type { Database } from "../client";
import { rows } from "../query";

/**
 * What becomes of a row: `known` was brought in before, `twice` stands above in the same file, `same` is a project of
 * the register: these add nothing. `similar` waits for a decision, `faulty` to be mended; `out` was left out.
 */
export const verdicts = ["unchecked", "faulty", "similar", "new", "same", "known", "twice", "out"] as const;
export type Verdict = (typeof verdicts)[number];

export interface JudgedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly mended: RowTexts;
  readonly problems: readonly CellProblem[] | null;
  readonly title: string | null;
  readonly alike: Alike | null;
  readonly decision: "new" | "out" | null;
  readonly verdict: Verdict;
  /** The row above that says the same, or has the same title. */
  readonly above: number | null;
  /** The project that was brought in by the same row before. */
  readonly known: string | null;
}

/** The rows of an import with what becomes of each, as a query named `judged`. */
export const judged = (id: string): SQL => sql`judged as (
  select r.*, k.project as known,
    case when r.number > r.first then r.first when r.number > r.titled then r.titled end as above,
    case
      when r.problems is null then 'unchecked'
      when r.decision = 'out' then 'out'
      when k.project is not null then 'known'
      when r.number > r.first then 'twice'
      when r.problems <> '[]'::jsonb then 'faulty'
      when r.decision = 'new' then 'new'
      when r.alike ->> 'likeness' = 'same' then 'same'
      when r.alike is not null or r.number > r.titled then 'similar'
      else 'new'
    end as verdict
  from (
    select i.*, least(
      min(number) filter (where decision is distinct from 'out') over (partition by raw_mark),
      min(number) filter (where decision is distinct from 'out') over (partition by coalesce(read_mark, raw_mark)),
      case when own_mark is not null then
        min(number) filter (where decision is distinct from 'out') over (partition by own_mark) end
    ) as first,
    case when title_key is not null then
      min(number) filter (where decision is distinct from 'out') over (partition by title_key) end as titled
    from import_rows i where i.import = ${id}
  ) r
  left join lateral (
    select m.project from import_marks m where m.mark in (r.raw_mark, r.read_mark, r.own_mark) limit 1
  ) k on true
)`;

const columns = sql`number, cells, mended, problems, title, alike, decision, verdict, above, known`;

export type VerdictCounts = { readonly [verdict in Verdict]: number };

export async function countVerdicts(db: Database, id: string): Promise<VerdictCounts> {
  const found = await rows<{ verdict: Verdict; rows: number }>(
    db,
    sql`with ${judged(id)} select verdict, count(*)::int as rows from judged group by verdict`,
  );
  const counts = new Map(found.map((one) => [one.verdict, one.rows]));
  return Object.fromEntries(verdicts.map((verdict) => [verdict, counts.get(verdict) ?? 0])) as VerdictCounts;
}

/** The rows with one of these verdicts, in their order, from after a number on. */
export function judgedRows(
  db: Database,
  id: string,
  wanted: readonly Verdict[],
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
): Promise<JudgedRow[]> {
  return rows<JudgedRow>(
    db,
    sql`with ${judged(id)} select ${columns} from judged
      where verdict in ${[...wanted]} and number > ${after} order by number limit ${limit}`,
  );
}

/** The numbers and verdicts of the rows with one of these verdicts, in their order. */
export const judgedNumbers = (db: Database, id: string, wanted: readonly Verdict[]) =>
  rows<Pick<JudgedRow, "number" | "verdict">>(
    db,
    sql`with ${judged(id)} select number, verdict from judged where verdict in ${[...wanted]} order by number`,
  );
