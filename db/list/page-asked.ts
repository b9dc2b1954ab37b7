import type { OrderName, ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { Cursor } from "./cursor";
import type { ListedRow } from "./listed";
import type { ReadScope } from "./read-scope";
import type { Source } from "./source";

export interface PageAsked {
  readonly query: ProjectQuery;
  readonly scope: ReadScope;
  readonly sources: readonly Source[];
  readonly cursor: Cursor | null;
  readonly wanted: number;
  readonly language: Language;
}

export interface PageRead {
  readonly read: readonly ListedRow[];
  /** In which order they stand. */
  readonly sort: OrderName;
  /** How many are found in all; 10,001 where there are more than 10,000. */
  readonly total: number;
}
