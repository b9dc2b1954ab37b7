import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Database } from "../client";
import { importRows } from "../schema/imports";

/** The projects that an import brought in, in the order of its rows. */
export function projectsOf(db: Database, id: string, limit: number) {
  return db
    .select({ number: importRows.number, project: importRows.project, title: importRows.title })
    .from(importRows)
    .where(and(eq(importRows.import, id), isNotNull(importRows.project)))
    .orderBy(asc(importRows.number))
    .limit(limit);
}
