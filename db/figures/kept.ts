import { type SQL, sql } from "drizzle-orm";
import type { Counting, Dimension, ReportingCurrency } from "../../domain/counting/figures";
import { defaultSizeBands } from "../../domain/counting/size";
import { ProjectFilter } from "../../domain/filters";
import type { Database } from "../client";
import type { ReadScope } from "../list/read-scope";
import { writtenOut } from "../planned-once";
import { rows } from "../query";
import { contributions, type KeptTable, keptTables } from "./contributions";
import { type Group, inUnits, yearOfRate } from "./groups";

/** A kept table, or one line of it, that answers a question. */
export interface KeptAnswer {
  readonly table: KeptTable;
  /** The line that the filter names; null is "unknown". Absent: the whole table. */
  readonly line?: string | null;
}

interface Question {
  readonly filter: ProjectFilter;
  readonly by: readonly Dimension[];
  readonly counting: Counting;
  readonly scope: ReadScope;
}

/**
 * The kept table that answers a question about everything, or the total of one value; null where none does. Sizes
 * are kept in the usual bands only.
 */
export function keptAnswer(
  { filter, by, counting, scope }: Question,
  sizeBands: readonly number[] = defaultSizeBands,
): KeptAnswer | null {
  if (!("published" in scope) || by.length > 1) return null;
  const asked = askedIn(filter);
  const [dimension = null] = by;
  if (dimension === "size" && String(sizeBands) !== String(defaultSizeBands)) return null;
  if (asked.length === 0) return isKept(dimension, counting) ? whole(dimension, filter.inferred) : null;
  const [only, ...more] = asked;
  if (only === undefined || more.length > 0 || dimension !== null) return null;
  return lineOf(filter, only);
}

type FilterName = keyof ProjectFilter;

const unasked = ProjectFilter.parse({});

/**
 * The filters that ask something of what is counted. Which origins count decides the table, how to count the cells, not
 * the projects.
 */
export const askedIn = (filter: ProjectFilter): FilterName[] =>
  (Object.keys(unasked) as FilterName[]).filter((name) => {
    if (name === "inferred" || name === "counting") return false;
    if (name === "counted") return filter.counted === "out";
    return JSON.stringify(filter[name]) !== JSON.stringify(unasked[name]);
  });

/** Of several values only whole counting is kept; fractional divides it by their number, but for areas. */
function isKept(dimension: Dimension | null, counting: Counting): boolean {
  const several = dimension !== null && ["domain", "origin", "area", "ceremony"].includes(dimension);
  return !several || counting === "whole" || (counting === "fractional" && dimension !== "area");
}

function whole(dimension: Dimension | null, inferred: ProjectFilter["inferred"]): KeptAnswer | null {
  const tables = keptTables.filter((table) => table.dimension === dimension);
  const table = tables.find((one) => one.inferred === inferred) ?? tables[0];
  return table ? { table } : null;
}

const lines = [
  "domain",
  "origin",
  "area",
  "edition",
  "ceremony",
  "year",
  "class",
  "milestone",
  "kind",
  "unit",
] as const;

/** One value of one filter; `CN` is more than its own line (counting rule 7). */
function lineOf(filter: ProjectFilter, name: FilterName): KeptAnswer | null {
  const dimension = lines.find((one) => one === name);
  if (dimension === undefined) return null;
  const [value, ...more] = filter[dimension].map(String);
  if (value === undefined || more.length > 0 || (dimension === "origin" && value === "CN")) return null;
  const answer = whole(dimension, filter.inferred);
  return answer && { ...answer, line: isWithout(dimension, value) ? null : value };
}

/** What stands for "none" in a filter; an unknown area is an area. */
const isWithout = (dimension: (typeof lines)[number], value: string): boolean =>
  dimension === "edition" ? value === "none" : value === "unknown" && dimension !== "area";

/** The groups that a kept table answers with: what was added up, and what has moved since. */
export function readKeptGroups(
  db: Database,
  { table, line }: KeptAnswer,
  currency: ReportingCurrency,
): Promise<Group[]> {
  // A line is asked for its total only: there each project counts once, in however many lines it stands.
  const [value, divisor] = line === undefined ? [sql`value`, sql`divisor`] : [sql`null::text`, sql`1`];
  const year = yearOfRate(currency, sql`currencies`, sql`net.year`);
  return rows<Group>(
    db,
    sql`select ${value} as d0, class::text as class, ${divisor} as divisor, ${year} as year, currencies, place,
        sum(projects)::int as projects, ${inUnits(sql`sum(min)`)} as min,
        case when bool_or(open) then null else ${inUnits(sql`sum(max)`)} end as max, max(mark) as mark
      from (${netSums(table, line)}) net where class is not null
      group by 1, 2, 3, 4, 5, 6`,
  );
}

/** Sums and moves together; what was taken away again is gone. */
function netSums(table: KeptTable, line: string | null | undefined): SQL {
  return sql`select ${columns}, sum(projects) as projects, sum(min) as min, sum(max) as max
    from (${bothOf(table, line)}) both_of_them
    group by ${columns} having sum(projects) <> 0`;
}

const columns = sql`value, class, divisor, year, currencies, place, mark, open`;

const bothOf = (table: KeptTable, line: string | null | undefined): SQL =>
  sql`select ${columns}, projects, min, max from figure_sums where ${isOf(table)} and ${isOn(line)}
    union all select ${columns}, projects, min, max
      from (${contributions(table, sql`figure_moves p`)}) moved where ${isOn(line)}`;

/** Whether a row of sums is of a table: the planner knows more of each one than of any. */
export const isOf = ({ of }: KeptTable): SQL => sql`of = ${writtenOut(of)}`;

/** Whether a row of sums or moves is on a line; on any, where none is named. */
export function isOn(line: string | null | undefined): SQL {
  if (line === undefined) return sql`true`;
  return line === null ? sql`value is null` : sql`value = ${line}::text`;
}
