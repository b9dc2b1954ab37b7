import { and, eq, ne, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { AttendanceRecord } from "../../domain/administration/edition-parts";
import type { Was } from "../../domain/administration/form";
import type { AttendanceClaim } from "../../domain/edition";
import { isId } from "../../domain/id";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { rows } from "../query";
import { sourceColumn, sourceId } from "../reference-sources";
import { attendance } from "../schema/reference";
import { isKey, keepRecord, removeRecord, versionOf } from "./keep";

const kind = { subject: "attendance", table: attendance, key: attendance.id } as const;

export interface KeptAttendance extends AttendanceClaim {
  readonly id: string;
}

/** What sources say of an edition's attendance, as administrators see it: what is followed first. */
export function listAttendance(db: Database, edition: string): Promise<KeptAttendance[]> {
  return rows(
    db,
    sql`select id, measure, value, qualifier, as_printed as "asPrinted", ${sourceColumn(sql`source`)} as source,
        chosen, reasons
      from attendance where edition = ${edition} order by measure, chosen desc, value desc, id`,
  );
}

/** What a source says of this edition, and how many changes its history holds; null where there is none. */
export async function readAttendance(db: Database, edition: string, id: string) {
  if (!isId(id) || !isKey(attendance.edition, edition)) return null;
  const row = (await listAttendance(db, edition)).find((claim) => claim.id === id);
  return row ? { row, version: await versionOf(db, kind.subject, id) } : null;
}

/**
 * Adds what a source says or changes it; it stays in its edition, and where it is followed, no other of its measure
 * is. Refuses as `keepRecord` does, `code-taken` also where this source has said so already.
 */
export function keepAttendance(
  db: Database,
  was: Was,
  { edition, source, ...claim }: AttendanceRecord,
  by: Actor,
) {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    const said = { ...claim, source: await sourceId(tx, source, was, by) };
    if (was.record !== null) await refuseSaidTwice(tx, was.record, said);
    const values = was.record === null ? { ...said, edition } : said;
    return keepRecord(tx, kind, was, values, by, (inside, after) => followOnly(inside, after));
  });
}

type Kept = typeof attendance.$inferSelect;

async function refuseSaidTwice(
  tx: Database,
  id: string,
  { measure, source }: Pick<Kept, "measure" | "source">,
) {
  const [said] = isId(id)
    ? await rows(
        tx,
        sql`select 1 from attendance t join attendance one on one.edition = t.edition
          where t.id = ${id} and one.id <> t.id and one.measure = ${measure} and one.source = ${source}`,
      )
    : [];
  if (said) throw new Refused("code-taken");
}

async function followOnly(tx: Database, { id, edition, measure, chosen }: Kept): Promise<void> {
  if (!chosen) return;
  await tx
    .update(attendance)
    .set({ chosen: false })
    .where(and(eq(attendance.edition, edition), eq(attendance.measure, measure), ne(attendance.id, id)));
}

/** Takes it away, and gives the edition that it spoke of. Refuses as `removeRecord` does. */
export function removeAttendance(db: Database, was: Was, by: Actor): Promise<string> {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    const id = was.record ?? "";
    const [held] = isId(id)
      ? await tx.select({ edition: attendance.edition }).from(attendance).where(eq(attendance.id, id))
      : [];
    if (!held) throw new Refused("not-found");
    await removeRecord(tx, kind, was, sql`false`, by);
    return held.edition;
  });
}
