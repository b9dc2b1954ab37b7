import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { ProgrammeRecord } from "../../domain/administration/edition-parts";
import type { Was } from "../../domain/administration/form";
import type { NamedSource } from "../../domain/edition";
import { isId } from "../../domain/id";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { sourceColumn, sourceId } from "../reference-sources";
import { programmeItems } from "../schema/reference";
import { isKey, keepRecord, removeRecord, versionOf } from "./keep";
import { lockEdition, twinOf } from "./twin";

const kind = { subject: "programme-item", table: programmeItems, key: programmeItems.id } as const;

const { id, edition, titles, starts, ends, places } = programmeItems;
const columns = {
  ...{ id, edition, kind: programmeItems.kind, titles, starts, ends, places },
  source: sql<NamedSource | null>`${sourceColumn(sql`source`)}`,
};

export type KeptProgrammeItem = Awaited<ReturnType<typeof listProgramme>>[number];

/** What an edition consists of besides its ceremonies, in the order of its public page. */
export const listProgramme = (db: Database, of: string) =>
  db.select(columns).from(programmeItems).where(eq(edition, of)).orderBy(starts, programmeItems.kind, id);

/** A part of this edition's programme, and how many changes its history holds; null where there is none. */
export async function readProgrammeItem(db: Database, of: string, item: string) {
  if (!isId(item) || !isKey(edition, of)) return null;
  const [row] = await db
    .select(columns)
    .from(programmeItems)
    .where(and(eq(id, item), eq(edition, of)));
  return row ? { row, version: await versionOf(db, kind.subject, item) } : null;
}

/** Adds a part of an edition's programme or changes it; it stays in its edition. Sent twice it is added once. Refuses as `keepRecord` does. */
export function keepProgrammeItem(
  db: Database,
  was: Was,
  { edition, source, ...item }: ProgrammeRecord,
  by: Actor,
) {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    await lockEdition(tx, edition);
    const values = { ...item, source: source && (await sourceId(tx, source, was, by)) };
    if (was.record !== null) return keepRecord(tx, kind, was, values, by);
    const added = { edition, ...values };
    return (await twinOf(tx, kind, added)) ?? keepRecord(tx, kind, was, added, by);
  });
}

/** Takes it away, and gives the edition that it was of. Refuses as `removeRecord` does. */
export function removeProgrammeItem(db: Database, was: Was, by: Actor): Promise<string> {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    const item = was.record ?? "";
    const [held] = isId(item) ? await tx.select({ edition }).from(programmeItems).where(eq(id, item)) : [];
    if (!held) throw new Refused("not-found");
    await removeRecord(tx, kind, was, sql`false`, by);
    return held.edition;
  });
}
