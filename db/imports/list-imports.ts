import { and, desc, eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/actor";
import { mayOpenImport } from "../../domain/import/access";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { importRows, imports } from "../schema/imports";

const undoer = alias(accounts, "undoer");

const columns = {
  id: imports.id,
  account: imports.account,
  by: accounts.name,
  file: imports.file,
  state: imports.state,
  editions: imports.editions,
  added: imports.added,
  rows: sql<number>`(select count(*)::int from ${importRows} where ${importRows.import} = ${imports.id})`,
  madeAt: imports.madeAt,
  doneAt: imports.doneAt,
  undoneAt: imports.undoneAt,
  undoneBy: undoer.name,
};

export type ListedImport = Awaited<ReturnType<typeof listImports>>[number];

/** The latest imports that the actor may open: their own that are still looked through, and all that were done. */
export async function listImports(db: Database, actor: Actor) {
  const found = await db
    .select(columns)
    .from(imports)
    .innerJoin(accounts, eq(accounts.id, imports.account))
    .leftJoin(undoer, eq(undoer.id, imports.undoneBy))
    .where(or(eq(imports.account, actor.id), sql`${imports.state} <> 'open'`))
    .orderBy(desc(imports.madeAt), desc(imports.id))
    .limit(200);
  return found.filter((one) => mayOpenImport(actor, one));
}

/** What became of the projects that an import brought in. */
export interface BroughtIn {
  readonly published: number;
  /** Drafts that somebody changed since. */
  readonly changed: number;
}

export async function broughtIn(db: Database, id: string): Promise<BroughtIn> {
  const [found] = await db
    .select({
      published: sql<number>`count(*) filter (where p.state <> 'draft')::int`,
      changed: sql<number>`count(*) filter (where p.state = 'draft' and d.version > 1)::int`,
    })
    .from(importRows)
    .innerJoin(sql`projects p`, sql`p.id = ${importRows.project}`)
    .innerJoin(sql`drafts d`, sql`d.project = p.id`)
    .where(and(eq(importRows.import, id)));
  return found ?? { published: 0, changed: 0 };
}

/** The name of whoever undid an import. */
export async function undoneBy(db: Database, id: string): Promise<string> {
  const [found] = await db
    .select({ name: accounts.name })
    .from(imports)
    .innerJoin(accounts, eq(accounts.id, imports.undoneBy))
    .where(eq(imports.id, id));
  return found?.name ?? "";
}
