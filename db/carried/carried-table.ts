import type { SQL } from "drizzle-orm";

/** What of a table the public may read. Every column is named: one that is added later is not carried by itself. */
export interface CarriedTable {
  readonly name: string;
  readonly key: readonly string[];
  /** Columns that are carried as they are. */
  readonly columns: readonly string[];
  /** Columns that say something else outside. */
  readonly instead?: Readonly<Record<string, SQL>>;
  /** The rows `t` that are public. */
  readonly where?: SQL;
  /** The rows `t` that a file speaks of, where a table has others besides. */
  readonly scope?: SQL;
  /** Rows that changed are removed and added anew: nothing that stays names them. */
  readonly replaced?: true;
  /** Rows change before new ones come: a new one may be called what one of them was called before. */
  readonly renamed?: true;
  /** Rows that are gone are removed last: others name them until they were changed. */
  readonly late?: true;
}

/** The columns of a carried table, in one order. */
export const columnsOf = ({ columns, instead = {} }: CarriedTable): string[] => [
  ...columns,
  ...Object.keys(instead),
];
