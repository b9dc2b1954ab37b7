import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type ImportDefaults, type Mapping, type RowTexts, textsOfRow } from "../../domain/import/columns";
import { headingsKey } from "../../domain/import/headings";
import { changedTexts } from "../../domain/import/whole-rows";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { rows } from "../query";
import { importDrafts, importMappings, importRows, imports } from "../schema/imports";
import { judged, type Verdict } from "./judged";
import { lockOpenImport } from "./record";

/** Says anew which column is what; every row must then be read again. The actor's choice is remembered. */
export function mapColumns(
  db: Database,
  id: string,
  { mapping, defaults }: { readonly mapping: Mapping; readonly defaults: ImportDefaults },
  actor: Actor,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { headings } = await lockOpenImport(tx, id, actor);
    await tx
      .insert(importMappings)
      .values({ account: actor.id, headings: headingsKey(headings), mapping })
      .onConflictDoUpdate({ target: [importMappings.account, importMappings.headings], set: { mapping } });
    await tx
      .update(imports)
      .set({ mapping, defaults, version: sql`${imports.version} + 1` })
      .where(eq(imports.id, id));
    await tx.update(importRows).set({ problems: null, alike: null }).where(eq(importRows.import, id));
    await tx.delete(importDrafts).where(eq(importDrafts.import, id));
  });
}

/**
 * Puts texts in the place of cells, row by row; these rows must then be read again. A text that the row says already
 * is none: its cell goes on following the mapping.
 */
export function mendRows(
  db: Database,
  id: string,
  texts: ReadonlyMap<number, RowTexts>,
  actor: Actor,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { mapping } = await lockOpenImport(tx, id, actor);
    const found = await tx
      .select({ number: importRows.number, cells: importRows.cells, mended: importRows.mended })
      .from(importRows)
      .where(and(eq(importRows.import, id), inArray(importRows.number, [...texts.keys()])));
    const sent = found
      .map(({ number, cells, mended }) => ({
        number,
        mended: changedTexts(texts.get(number) ?? {}, textsOfRow(cells, mapping, mended)),
      }))
      .filter(({ mended }) => Object.keys(mended).length > 0);
    if (sent.length === 0) return;
    await tx.execute(sql`
      update import_rows r set mended = r.mended || s.mended, problems = null, alike = null
      from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as s(number int, mended jsonb)
      where r.import = ${id} and r.number = s.number`);
    const numbers = sent.map(({ number }) => number);
    await tx
      .delete(importDrafts)
      .where(and(eq(importDrafts.import, id), inArray(importDrafts.number, numbers)));
    await changed(tx, id);
  });
}

/** Decides of rows that they are new, are left out, or (null) are judged as before. */
export function decideRows(
  db: Database,
  id: string,
  decisions: ReadonlyMap<number, "new" | "out" | null>,
  actor: Actor,
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockOpenImport(tx, id, actor);
    for (const decision of ["new", "out", null] as const) {
      const numbers = [...decisions].filter(([, one]) => one === decision).map(([number]) => number);
      if (numbers.length > 0)
        await tx
          .update(importRows)
          .set({ decision })
          .where(and(eq(importRows.import, id), inArray(importRows.number, numbers)));
    }
    await changed(tx, id);
  });
}

/** Decides the same of every row that stands so. */
export function decideAll(
  db: Database,
  id: string,
  verdict: Verdict,
  decision: "new" | "out",
  actor: Actor,
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockOpenImport(tx, id, actor);
    // Found first: joined to what it changes, the judgement would be made anew for every row.
    const found = await rows<{ number: number }>(
      tx,
      sql`with ${judged(id)} select number from judged where verdict = ${verdict}`,
    );
    const numbers = arrayOf(
      found.map(({ number }) => number),
      "int",
    );
    await tx.execute(
      sql`update import_rows set decision = ${decision} where import = ${id} and number = any(${numbers})`,
    );
    await changed(tx, id);
  });
}

/** Forgets an import that was only looked through. */
export function discardImport(db: Database, id: string, actor: Actor): Promise<void> {
  return db.transaction(async (tx) => {
    await lockOpenImport(tx, id, actor);
    await tx.delete(imports).where(eq(imports.id, id));
  });
}

async function changed(tx: Database, id: string): Promise<void> {
  await tx
    .update(imports)
    .set({ version: sql`${imports.version} + 1` })
    .where(eq(imports.id, id));
}
