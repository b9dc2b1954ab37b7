import { publicly, type ReadScope } from "@/db/list/read-scope";
import type { Actor } from "@/domain/actor";
import type { DashboardFilter } from "@/domain/dashboard-query";

/** Whose eyes a page of figures is for: somebody signed in, or (null) everybody. */
export type Reader = Actor | null;

/** What the reader may read of what a query asks; only insiders may narrow by what the public does not know. */
export const scopeOf = (reader: Reader, query: DashboardFilter): ReadScope =>
  reader === null ? publicly : { actor: reader, within: query };
