import { type SQL, sql } from "drizzle-orm";
import { type Dimension, dimensions } from "../../domain/counting/figures";
import { defaultSizeBands } from "../../domain/counting/size";
import { columnName, crossingOf } from "./dimensions";
import { markOf } from "./groups";

/** A table of everything that is kept added up: by no dimension, by one, or by stated origins only. */
export interface KeptTable {
  readonly of: string;
  readonly dimension: Dimension | null;
  readonly inferred: "in" | "out";
}

export const keptTables: readonly KeptTable[] = [
  { of: "all", dimension: null, inferred: "in" },
  ...dimensions.map((dimension) => ({ of: dimension, dimension, inferred: "in" as const })),
  { of: "origin:stated", dimension: "origin", inferred: "out" },
  { of: "area:stated", dimension: "area", inferred: "out" },
];

/** The columns that tell one row of the sums from another. */
export const keyOfSums = sql`of, value, class, divisor, year, currencies, place, mark, open`;

/**
 * What moves (rows `p` with a sign) add to a kept table, as rows of the sums: one for each currency, or one for a
 * project without an amount.
 */
export function contributions({ of, dimension, inferred }: KeptTable, moves: SQL): SQL {
  const { value, joins, divisor } = placedBy({ dimension, inferred });
  return sql`select ${of}::text as of, d0 as value, class, divisor, year, currencies, place, mark, open,
      sum(sign)::int as projects, coalesce(sum(sign * min), 0) as min, coalesce(sum(sign * max), 0) as max
    from (select ${value}, p.sign, p.class, ${divisor} as divisor, p.year, p.currencies,
        coalesce(m.place, 1)::int as place, m.min, m.max, ${markOf(sql`m.mark`)} as mark,
        m.place is not null and m.max is null as open
      from ${moves}${joins}
      left join lateral unnest(p.amount_mins, p.amount_maxs, p.amount_qualifiers)
        with ordinality as m(min, max, mark, place) on true) moved
    group by ${keyOfSums}`;
}

/** The same moves as rows of their sign, one for each value whatever the amounts, with in how many cells each stands. */
export function placements({ dimension, inferred }: KeptTable, moves: SQL): SQL {
  const { value, joins, divisor } = placedBy({ dimension, inferred });
  return sql`select d0 as value, class, divisor, sign
    from (select ${value}, p.class, ${divisor} as divisor, p.sign from ${moves}${joins}) placed`;
}

function placedBy({ dimension, inferred }: Pick<KeptTable, "dimension" | "inferred">) {
  const by = dimension === null ? [] : [dimension];
  const { columns, joins, divisor } = crossingOf(by, "whole", { inferred }, defaultSizeBands);
  const value = dimension === null ? sql`null::text as ${columnName(0)}` : sql.join([...columns]);
  return { value, joins, divisor };
}
