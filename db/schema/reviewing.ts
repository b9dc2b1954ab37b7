import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts, instant, roleEnum } from "./accounts";
import { draftVersions, projects } from "./projects";

/** Approved versions that wait for their instant: readers know nothing of them before it. */
export const embargoes = pgTable(
  "embargoes",
  {
    project: uuid("project")
      .primaryKey()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** The draft's version that was approved: this one opens, or none. */
    version: integer("version").notNull(),
    opensAt: instant("opens_at").notNull(),
    approvedBy: uuid("approved_by")
      .notNull()
      .references(() => accounts.id),
    /** What the public history will show instead of the person. */
    role: roleEnum("role").notNull(),
    approvedAt: instant("approved_at").notNull().defaultNow(),
    /** Keys of the milestones of which the evidence was checked: verified when it opens. */
    verified: text("verified").array().notNull().default([]),
  },
  (t) => [index("embargoes_opens_at").on(t.opensAt)],
);

/** Who else wrote what a saved version holds: the writers of a draft that was merged into it. */
export const contributors = pgTable(
  "contributors",
  {
    project: uuid("project").notNull(),
    version: integer("version").notNull(),
    account: uuid("account")
      .notNull()
      .references(() => accounts.id),
  },
  (t) => [
    primaryKey({ columns: [t.project, t.version, t.account] }),
    foreignKey({
      columns: [t.project, t.version],
      foreignColumns: [draftVersions.project, draftVersions.version],
      name: "contributors_version",
    }).onDelete("cascade"),
  ],
);
