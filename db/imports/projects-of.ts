import { asc, eq } from "drizzle-orm";
import type { Database } from "../client";
import { importRows } from "../schema/imports";
import { projects } from "../schema/projects";

/** The projects that an import brought in, in the order of its rows. */
export function projectsOf(db: Database, id: string, limit: number) {
  return db
    .select({ number: importRows.number, project: importRows.project, title: importRows.title })
    .from(importRows)
    .innerJoin(projects, eq(projects.id, importRows.project))
    .where(eq(importRows.import, id))
    .orderBy(asc(importRows.number))
    .limit(limit);
}
