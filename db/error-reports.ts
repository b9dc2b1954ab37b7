import { randomBytes } from "node:crypto";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Actor } from "../domain/actor";
import { dueDay, type ErrorReport, type ErrorReportState, type ReportAnswer } from "../domain/error-report";
import type { Language } from "../domain/languages";
import { Refused } from "../domain/refused";
import { demand, mayRecord, mayWrite } from "../domain/roles";
import { isCount } from "../domain/storable";
import { takeReport } from "./accounts/attempts";
import type { Database } from "./client";
import { workWithin } from "./projects/work-within";
import { rows } from "./query";
import { addRevision } from "./revisions";
import { errorReports } from "./schema/error-reports";
import { drafts, projects } from "./schema/projects";
import { readSettings } from "./settings";

/** A report that came in: its number, and the key of the reader's own page of it. */
export interface Received {
  readonly number: number;
  readonly key: string;
}

/**
 * Takes a reader's report. A reference that names no published project is dropped: nothing is told of drafts. Throws
 * Refused: too-many-reports.
 */
export async function receiveReport(
  db: Database,
  { reference, message, contact }: ErrorReport,
  from: { readonly address: string; readonly language: Language },
  now = new Date(),
): Promise<Received> {
  await takeReport(db, from.address, now);
  const { zone } = await readSettings(db);
  const [received] = await db
    .insert(errorReports)
    .values({
      key: randomBytes(18).toString("base64url"),
      reference: (await isPublished(db, reference)) ? reference : null,
      language: from.language,
      message,
      contact,
      receivedAt: now,
      due: dueDay(now, zone),
    })
    .returning({ number: errorReports.number, key: errorReports.key });
  if (!received) throw new Error("The report was not kept.");
  return received;
}

export type ReportPage = Pick<
  typeof errorReports.$inferSelect,
  "number" | "reference" | "message" | "state" | "receivedAt" | "due" | "answer" | "answeredAt" | "language"
>;

/** A report as the reader who has its key may see it; null where no report has it. */
export async function readReport(db: Database, key: string): Promise<ReportPage | null> {
  if (!/^[\w-]{1,100}$/.test(key)) return null;
  const [found] = await db.select(ofPage).from(errorReports).where(eq(errorReports.key, key));
  return found ?? null;
}

/** A report as those who answer it see it. */
export interface ReportAtDesk extends ReportPage {
  readonly contact: string | null;
  readonly answeredBy: string | null;
  /** Id and editions of the project that it is about. */
  readonly project: string | null;
  readonly editions: readonly string[] | null;
}

/** So many reports are listed at once. */
export const listedAtMost = 200;

/** The reports that wait, the most urgent first, or those answered last; only those the actor may answer. */
export async function listReports(
  db: Database,
  which: "open" | "answered",
  actor: Actor,
): Promise<ReportAtDesk[]> {
  demand(mayRecord(actor));
  const isOpen = which === "open";
  return atDesk(db)
    .where(and(isOpen ? eq(errorReports.state, "open") : ne(errorReports.state, "open"), workWithin(actor)))
    .orderBy(isOpen ? asc(errorReports.due) : desc(errorReports.answeredAt), asc(errorReports.number))
    .limit(listedAtMost);
}

/** One report for those who may answer it; null for all others. */
export async function readReportAtDesk(
  db: Database,
  number: number,
  actor: Actor,
): Promise<ReportAtDesk | null> {
  const [found] = isCount(number) ? await atDesk(db).where(eq(errorReports.number, number)) : [];
  return found && mayAnswer(actor, found) ? found : null;
}

/** Answers a report, once. Refuses `not-found` to those who may not, and `already-answered`. */
export function answerReport(
  db: Database,
  { number, state, answer }: ReportAnswer,
  actor: Actor,
): Promise<void> {
  return db.transaction(async (tx) => {
    const report = await readReportAtDesk(tx, number, actor);
    if (!report) throw new Refused("not-found");
    const [answered] = await tx
      .update(errorReports)
      .set({ state, answer, answeredBy: actor.id, answeredAt: new Date() })
      .where(and(eq(errorReports.number, number), eq(errorReports.state, "open")))
      .returning({ number: errorReports.number });
    if (!answered) throw new Refused("already-answered");
    // What the reader wrote, and their address, can be deleted one day: the history keeps neither.
    const { reference, due } = report;
    const document = { number, reference, due, state: state satisfies ErrorReportState, answer };
    await addRevision(tx, {
      subject: "error-report",
      record: String(number),
      act: "changed",
      document,
      actor,
    });
  });
}

/** Organizers those about projects that they may write, administrators all. */
const mayAnswer = (actor: Actor, { editions }: Pick<ReportAtDesk, "editions">): boolean =>
  mayRecord(actor) && mayWrite(actor, editions ?? []);

const ofPage = {
  number: errorReports.number,
  reference: errorReports.reference,
  message: errorReports.message,
  language: errorReports.language,
  state: errorReports.state,
  receivedAt: errorReports.receivedAt,
  due: errorReports.due,
  answer: errorReports.answer,
  answeredAt: errorReports.answeredAt,
};

const atDesk = (db: Database) =>
  db
    .select({
      ...ofPage,
      contact: errorReports.contact,
      answeredBy: sql<string | null>`(select name from accounts where id = ${errorReports.answeredBy})`,
      project: projects.id,
      editions: sql<string[] | null>`to_jsonb(${drafts.editions})`,
    })
    .from(errorReports)
    .leftJoin(projects, eq(projects.reference, errorReports.reference))
    .leftJoin(drafts, eq(drafts.project, projects.id))
    .$dynamic();

async function isPublished(db: Database, reference: string | null): Promise<boolean> {
  if (reference === null) return false;
  const found = await rows(db, sql`select 1 from projects where reference = ${reference}`);
  return found.length > 0;
}
