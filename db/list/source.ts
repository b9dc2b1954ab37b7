import type { SQL } from "drizzle-orm";

/** Where rows `p` are read from: one table, and what its rows must fulfil. */
export interface Source {
  readonly from: SQL;
  readonly where: SQL;
  /** The public reference; null for what was never published. */
  readonly reference: SQL;
  /** Orders rows that are otherwise equal; no two rows share it. */
  readonly tie: SQL;
  /** `published`, or where the draft stands. */
  readonly state: SQL;
  /** The whole record as JSON. */
  readonly document: SQL;
  /** Rows with the `decision` of each of the record's agreements. */
  readonly agreements: SQL;
}
