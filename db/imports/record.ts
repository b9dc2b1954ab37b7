import { eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { isId } from "../../domain/id";
import { mayOpenImport } from "../../domain/import/access";
import { unitIn } from "../../domain/import/headings";
import type { RowSetting } from "../../domain/import/row-setting";
import type { Vocabulary } from "../../domain/import/vocabulary";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { imports } from "../schema/imports";

export type ImportRecord = typeof imports.$inferSelect;

/** An import; null where there is none or the actor may not open it. */
export async function readImport(db: Database, id: string, actor: Actor): Promise<ImportRecord | null> {
  if (!isId(id)) return null;
  const [found] = await db.select().from(imports).where(eq(imports.id, id));
  return found && mayOpenImport(actor, found) ? found : null;
}

/** Locks an import until the end of the transaction. Refuses `not-found`. */
export async function lockImport(tx: Database, id: string, actor: Actor): Promise<ImportRecord> {
  const [found] = await tx.select().from(imports).where(eq(imports.id, id)).for("update");
  if (!found || !mayOpenImport(actor, found)) throw new Refused("not-found");
  return found;
}

/** The same, of one that is still looked through. Refuses `import-over`. */
export async function lockOpenImport(tx: Database, id: string, actor: Actor): Promise<ImportRecord> {
  const found = await lockImport(tx, id, actor);
  if (found.state !== "open") throw new Refused("import-over");
  return found;
}

/** The unit that the heading of the amounts gives to figures alone; empty where it gives none. */
export const amountUnit = ({ language, headings, mapping }: ImportRecord): string =>
  unitIn(headings[mapping.indexOf("amount")] ?? "", language);

/** How the rows of an import are read: in the language in which it was brought, whoever looks at it. */
export const settingOf = (record: ImportRecord, words: Vocabulary): Omit<RowSetting, "organizationOf"> => ({
  vocabulary: { ...words, language: record.language },
  defaults: record.defaults,
  unit: amountUnit(record),
});
