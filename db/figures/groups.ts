import { type SQL, sql } from "drizzle-orm";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Dimension, ReportingCurrency } from "../../domain/counting/figures";
import { marksFromStrongest } from "../../domain/counting/sums";
import type { Database } from "../client";
import type { Source } from "../list/source";
import { fromEach } from "../list/sources";
import { arrayOf } from "../list/where";
import { rows } from "../query";
import { type Crossing, columnName } from "./dimensions";

/** Counted projects that agree in cell, class, number of cells, year of conversion and currencies, summed exactly. */
export interface Group {
  /** Values of the dimensions, `d0`, `d1`…; null is "unknown". */
  readonly [dimension: `d${number}`]: string | null;
  readonly class: AgreementClass;
  /** In how many cells each of the projects stands. */
  readonly divisor: number;
  /** The year whose rate converts; null where nothing needs converting. */
  readonly year: number | null;
  readonly currencies: readonly string[];
  /** Which of the currencies the sums are of, from 1. */
  readonly place: number;
  readonly projects: number;
  /** In ten-thousandths of the currency's unit, as is the maximum; null without an amount. */
  readonly min: string | null;
  /** Null where one of the maxima is open. */
  readonly max: string | null;
  /** Place of the weakest mark among `marksFromStrongest`, from 1. */
  readonly mark: number | null;
}

/** A table: its dimensions, and how rows are read by them. */
interface CrossTable {
  readonly by: readonly Dimension[];
  readonly crossing: Crossing;
}

/** The groups of all cells of a table. */
export function readGroups(
  db: Database,
  sources: readonly Source[],
  table: CrossTable,
  currency: ReportingCurrency,
): Promise<Group[]> {
  return rows(db, groupsOf(sources, table, currency));
}

/** What figures read of a row, whatever they divide it by. */
const narrow = sql.raw(
  `class year month edition unit kind standing domains origins stated_origins areas stated_areas ceremonies
  amount_cny currencies amount_mins amount_maxs amount_qualifiers`
    .split(/\s+/)
    .map((column) => `p.${column}`)
    .join(", "),
);

/** The groups of several tables of the same rows, which are looked for once: they are wide, and what counts is not. */
export async function readGroupsOfEach(
  db: Database,
  sources: readonly Source[],
  tables: readonly CrossTable[],
  currency: ReportingCurrency,
): Promise<Group[][]> {
  const found = fromEach(
    sources,
    ({ from, where }) => sql`select ${narrow} from ${from}
    where ${where} and p.class is not null`,
  );
  const places = [...Array(Math.max(0, ...tables.map(({ by }) => by.length))).keys()];
  const read = tables.map((table, at) => {
    const absent = places.slice(table.by.length).map((place) => sql`null::text as ${columnName(place)}`);
    const columns = sql.join([...[...table.by.keys()].map(columnName), ...absent, summed], sql`, `);
    return sql`select ${sql.raw(String(at))} as "table", ${columns}
      from (${groupsOf([{ from: sql`found p`, where: sql`true` }], table, currency)}) of_table`;
  });
  const groups = await rows<Group & { table: number }>(
    db,
    sql`with found as materialized (${found}) ${sql.join(read, sql` union all `)}`,
  );
  return tables.map((_, at) => groups.filter(({ table }) => table === at));
}

type Rows = Pick<Source, "from" | "where">;

const summed = sql`class, divisor, year, currencies, place, projects, min, max, mark`;

function groupsOf(sources: readonly Rows[], { by, crossing }: CrossTable, currency: ReportingCurrency): SQL {
  const keys = [...by.keys()].map(columnName);
  const grouped = (read: typeof oneCurrency) => {
    const found = sql.join(
      sources.map((source) => read(source, crossing, currency)),
      sql` union all `,
    );
    const key = sql.join([...keys, sql`class, divisor, year, currencies, place`], sql`, `);
    return sql`select ${key}, count(*)::int as projects, ${inUnits(sql`sum(min)`)} as min,
      case when count(*) = count(max) then ${inUnits(sql`sum(max)`)} end as max, max(mark) as mark
      from (${found}) found group by ${key}`;
  };
  return sql`${grouped(oneCurrency)} union all ${grouped(severalCurrencies)}`;
}

/** Almost every project has the money of one currency, or none: no array needs taking apart for it. */
function oneCurrency(source: Rows, crossing: Crossing, currency: ReportingCurrency): SQL {
  return sql`select ${commonColumns(crossing, currency)}, 1 as place,
    p.amount_mins[1] as min, p.amount_maxs[1] as max, ${markOf(sql`p.amount_qualifiers[1]`)} as mark
    from ${source.from}${crossing.joins}
    where ${source.where} and p.class is not null and cardinality(p.currencies) <= 1`;
}

function severalCurrencies(source: Rows, crossing: Crossing, currency: ReportingCurrency): SQL {
  return sql`select ${commonColumns(crossing, currency)}, m.place::int as place,
    m.min, m.max, ${markOf(sql`m.mark`)} as mark
    from ${source.from}${crossing.joins}
    cross join lateral unnest(p.amount_mins, p.amount_maxs, p.amount_qualifiers)
      with ordinality as m(min, max, mark, place)
    where ${source.where} and p.class is not null and cardinality(p.currencies) > 1`;
}

function commonColumns({ columns, divisor }: Crossing, currency: ReportingCurrency): SQL {
  const year = yearOfRate(currency, sql`p.currencies`, sql`p.year`);
  return sql.join(
    [...columns, sql`p.class::text as class`, sql`${divisor} as divisor`, sql`${year} as year, p.currencies`],
    sql`, `,
  );
}

/** The year whose rates convert: one group for all years of what needs no rate, or has none. */
export const yearOfRate = (currency: ReportingCurrency, currencies: SQL, year: SQL): SQL =>
  sql`case when ${currencies} <@ ${arrayOf([currency], "text")} or ${year} not in (select year from rates)
    then null else ${year} end`;

/** A sum in the smallest unit kept, a ten-thousandth: whole numbers are added fastest. */
export const inUnits = (sum: SQL): SQL => sql`(${sum} * 10000)::numeric(40, 0)::text`;

/** The place of a qualifier among the marks, from the strongest, from 1. */
export const markOf = (qualifier: SQL): SQL =>
  sql`array_position(${arrayOf(marksFromStrongest, "text")}, ${qualifier})`;
