import { and, eq, ne, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { AttendanceRecord } from "../../domain/administration/records";
import type { AttendanceClaim } from "../../domain/edition";
import { isId } from "../../domain/id";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { rows } from "../query";
import { sourceColumn, sourceId } from "../reference-sources";
import { addRevision } from "../revisions";
import { attendance, editions } from "../schema/reference";

/** What sources say of an edition's attendance, as administrators see it: what is followed first. */
export function listAttendance(db: Database, edition: string): Promise<(AttendanceClaim & { id: string })[]> {
  return rows(
    db,
    sql`select id, measure, value, qualifier, as_printed as "asPrinted", ${sourceColumn(sql`source`)} as source,
        chosen, reasons
      from attendance where edition = ${edition} order by measure, chosen desc, value desc, id`,
  );
}

/**
 * Adds what a source says; where it is followed, no other of its measure is. Refuses `role-needed`, `not-found`, and
 * `code-taken` where this source has said so already.
 */
export async function addAttendance(
  db: Database,
  edition: string,
  { source, ...claim }: AttendanceRecord,
  actor: Actor,
): Promise<void> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    const [held] = await tx.select().from(editions).where(eq(editions.code, edition)).for("update");
    if (!held) throw new Refused("not-found");
    const [made] = await tx
      .insert(attendance)
      .values({ ...claim, edition, source: await sourceId(tx, source) })
      .onConflictDoNothing()
      .returning();
    if (!made) throw new Refused("code-taken");
    if (made.chosen)
      await tx
        .update(attendance)
        .set({ chosen: false })
        .where(
          and(
            eq(attendance.edition, edition),
            eq(attendance.measure, made.measure),
            ne(attendance.id, made.id),
          ),
        );
    await addRevision(tx, {
      subject: "attendance",
      record: made.id,
      act: "created",
      document: { edition, ...claim, source },
      actor,
    });
  });
}

/** Takes away what a source was said to say. Refuses `role-needed` and `not-found`. */
export async function removeAttendance(db: Database, id: string, actor: Actor): Promise<string> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    const [gone] = isId(id) ? await tx.delete(attendance).where(eq(attendance.id, id)).returning() : [];
    if (!gone) throw new Refused("not-found");
    await addRevision(tx, { subject: "attendance", record: id, act: "removed", document: gone, actor });
    return gone.edition;
  });
}
