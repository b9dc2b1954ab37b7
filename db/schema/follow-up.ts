import { sql } from "drizzle-orm";
import {
  check,
  integer,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts, instant } from "./accounts";
import { projects } from "./projects";
import { units } from "./reference";

export const progressStateEnum = pgEnum("progress_state", [
  "on-time",
  "delayed",
  "suspended",
  "terminated",
  "completed",
]);

/** What was reported of a project for a month; a closed month changes only by a dated correction. */
export const progressReports = pgTable(
  "progress_reports",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** `YYYY-MM`. */
    month: text("month").notNull(),
    /** 0 is the report itself, 1 and more its corrections. */
    correction: integer("correction").notNull().default(0),
    state: progressStateEnum("state").notNull(),
    note: text("note"),
    reporter: uuid("reporter")
      .notNull()
      .references(() => accounts.id),
    reportedAt: instant("reported_at").notNull().defaultNow(),
    verifier: uuid("verifier").references(() => accounts.id),
    verifiedAt: instant("verified_at"),
  },
  (t) => [
    unique("progress_reports_one").on(t.project, t.month, t.correction),
    check("progress_reports_month", sql`${t.month} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
    check("progress_reports_second_person", sql`${t.verifier} is null or ${t.verifier} <> ${t.reporter}`),
  ],
);

/** Money that has really arrived, per currency of a report. */
export const amountsInPlace = pgTable(
  "amounts_in_place",
  {
    report: uuid("report")
      .notNull()
      .references(() => progressReports.id, { onDelete: "cascade" }),
    currency: text("currency").notNull(),
    thisMonth: numeric("this_month", { precision: 24, scale: 4 }).notNull(),
    cumulative: numeric("cumulative", { precision: 24, scale: 4 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.report, t.currency] }),
    check("amounts_in_place_cumulative", sql`${t.cumulative} >= 0`),
  ],
);

/** What a unit is to reach in a period. */
export const targets = pgTable(
  "targets",
  {
    unit: text("unit")
      .notNull()
      .references(() => units.code),
    /** `2019` or `2019-08`. */
    period: text("period").notNull(),
    measure: text("measure").notNull(),
    value: numeric("value", { precision: 24, scale: 4 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unit, t.period, t.measure] }),
    check("targets_period", sql`${t.period} ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'`),
  ],
);
