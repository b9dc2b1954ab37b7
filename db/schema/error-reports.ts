import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { errorReportStates } from "../../domain/error-report";
import { languages } from "../../domain/languages";
import { accounts, instant } from "./accounts";

export const errorReportStateEnum = pgEnum("error_report_state", errorReportStates);

/** What a reader says is wrong, and what the register answered. */
export const errorReports = pgTable(
  "error_reports",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** What the reader is told to quote. */
    number: integer("number").notNull().generatedAlwaysAsIdentity(),
    /** Opens the reader's own page of the report: random, told once. */
    key: text("key").notNull(),
    /** The published project that it speaks of; null for any other page. */
    reference: text("reference"),
    language: text("language", { enum: languages }).notNull(),
    message: text("message").notNull(),
    /** E-mail address, where the reader left one; for the desk only. */
    contact: text("contact"),
    state: errorReportStateEnum("state").notNull().default("open"),
    receivedAt: instant("received_at").notNull().defaultNow(),
    /** The day by which the register promised to answer. */
    due: date("due").notNull(),
    answer: text("answer"),
    answeredBy: uuid("answered_by").references(() => accounts.id),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    unique("error_reports_number").on(t.number),
    unique("error_reports_key").on(t.key),
    index("error_reports_open").on(t.state, t.due, t.number),
    index("error_reports_reference").on(t.reference),
    check(
      "error_reports_answered",
      sql`(${t.state} = 'open') = (${t.answer} is null and ${t.answeredBy} is null and ${t.answeredAt} is null)`,
    ),
  ],
);
