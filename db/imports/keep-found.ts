import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../client";
import { insertAll } from "../projects/statements";
import { rows } from "../query";
import { importDrafts, imports } from "../schema/imports";
import type { Slice } from "./find-out";
import type { MadeDraft } from "./make-drafts";

/**
 * Keeps what was found of rows and the drafts that they become. A row that was changed meanwhile stays unread; so do
 * all, where the columns were mapped anew.
 */
export function keepFound(db: Database, id: string, { rows: found, drafts, version }: Slice): Promise<void> {
  return db.transaction(async (tx) => {
    const still = and(eq(imports.id, id), eq(imports.version, version));
    const [same] = await tx.select({ id: imports.id }).from(imports).where(still).for("update");
    if (!same) return;
    const kept = await rows<{ number: number }>(
      tx,
      sql`update import_rows r set problems = f.problems, title = f.title, raw_mark = f."rawMark",
          read_mark = f."readMark", own_mark = f."ownMark", title_key = f."titleKey",
          alike = nullif(f.alike, 'null'::jsonb), project = f.project
        from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f(number int, problems jsonb, title text,
          "rawMark" text, "readMark" text, "ownMark" text, "titleKey" text, alike jsonb, project uuid)
        where r.import = ${id} and r.number = f.number and r.problems is null returning r.number`,
    );
    const numbers = new Set(kept.map(({ number }) => number));
    await keepDrafts(
      tx,
      id,
      drafts.filter(({ number }) => numbers.has(number)),
    );
  });
}

/** Keeps drafts of rows that have none. */
export async function keepDrafts(tx: Database, id: string, drafts: readonly MadeDraft[]): Promise<void> {
  const insert = insertAll(
    importDrafts,
    drafts.map(({ found, ...draft }) => ({ import: id, ...draft, ...found })),
  );
  if (insert) await tx.execute(insert);
}
