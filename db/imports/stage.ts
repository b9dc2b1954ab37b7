import { and, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { ImportDefaults, Mapping } from "../../domain/import/columns";
import { headingsKey } from "../../domain/import/headings";
import type { SheetRow } from "../../domain/import/limits";
import type { Language } from "../../domain/languages";
import { demand, mayRecord } from "../../domain/roles";
import type { Database } from "../client";
import { insertAll } from "../projects/statements";
import { importMappings, importRows, imports } from "../schema/imports";

export interface NewImport {
  /** Null for pasted cells. */
  readonly file: string | null;
  readonly language: Language;
  readonly headings: readonly string[];
  /** As the headings were recognised; how the actor mapped the same headings before counts more. */
  readonly mapping: Mapping;
  readonly defaults: ImportDefaults;
  readonly rows: readonly SheetRow[];
}

const atOnce = 1_000;

/** Keeps the rows of a spreadsheet to be looked through by whoever brought it, and gives the import's id. */
export function stageImport(db: Database, { rows, ...sent }: NewImport, actor: Actor): Promise<string> {
  demand(mayRecord(actor));
  return db.transaction(async (tx) => {
    const mapping = (await rememberedMapping(tx, sent.headings, actor)) ?? sent.mapping;
    const [made] = await tx
      .insert(imports)
      .values({ ...sent, headings: [...sent.headings], mapping, account: actor.id })
      .returning({ id: imports.id });
    if (!made) throw new Error("The import was not kept.");
    for (let at = 0; at < rows.length; at += atOnce) {
      const slice = rows.slice(at, at + atOnce).map((row) => ({ ...unread, ...row, import: made.id }));
      const insert = insertAll(importRows, slice);
      if (insert) await tx.execute(insert);
    }
    return made.id;
  });
}

/** What nobody has found out of a row yet. */
const unread = {
  mended: {},
  problems: null,
  title: null,
  rawMark: null,
  readMark: null,
  ownMark: null,
  titleKey: null,
  alike: null,
  decision: null,
  project: null,
};

async function rememberedMapping(
  tx: Database,
  headings: readonly string[],
  actor: Actor,
): Promise<Mapping | null> {
  const [found] = await tx
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(and(eq(importMappings.account, actor.id), eq(importMappings.headings, headingsKey(headings))));
  return found?.mapping.length === headings.length ? found.mapping : null;
}
