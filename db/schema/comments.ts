import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts, instant } from "./accounts";
import { projects } from "./projects";

/** What the people of the desk say to each other about a record; nobody else ever reads it. */
export const comments = pgTable(
  "comments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** The comment that this one answers; null for one that begins. */
    answers: uuid("answers"),
    by: uuid("by")
      .notNull()
      .references(() => accounts.id),
    /** To whom it is addressed; null where it is to everybody at the desk, and for answers. */
    to: uuid("to").references(() => accounts.id),
    text: text("text").notNull(),
    at: instant("at").notNull().defaultNow(),
    resolvedBy: uuid("resolved_by").references(() => accounts.id),
    resolvedAt: instant("resolved_at"),
  },
  (t) => [
    foreignKey({ columns: [t.answers], foreignColumns: [t.id], name: "comments_answers" }).onDelete(
      "cascade",
    ),
    index("comments_project").on(t.project, t.at),
    index("comments_open").on(t.to).where(sql`resolved_at is null and answers is null`),
    check("comments_text", sql`length(trim(${t.text})) > 0`),
    check(
      "comments_answer_is_plain",
      sql`${t.answers} is null or (${t.to} is null and ${t.resolvedAt} is null)`,
    ),
    check("comments_resolved", sql`(${t.resolvedBy} is null) = (${t.resolvedAt} is null)`),
  ],
);
