import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { languages } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import type { ToldGap } from "../../domain/project/gaps";
import { accounts, instant, roleEnum } from "./accounts";

export const projectStateEnum = pgEnum("project_state", ["draft", "published", "withdrawn"]);
export const draftStateEnum = pgEnum("draft_state", ["draft", "in-review", "sent-back"]);

/** The undertaking itself: what gets counted. Its content stands in its draft and in its revisions. */
export const projects = pgTable(
  "projects",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** Permanent, taken at first publication (`SCE-2019-0007`). */
    reference: text("reference").unique(),
    state: projectStateEnum("state").notNull().default("draft"),
    /** The project that this one turned out to be. */
    mergedInto: uuid("merged_into"),
    /** The revision that the public reads. */
    revision: bigint("revision", { mode: "number" }),
    /** Counts publications, from 1. */
    version: integer("version").notNull().default(0),
    firstPublishedAt: instant("first_published_at"),
    publishedAt: instant("published_at"),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnReason: text("withdrawn_reason"),
    createdAt: instant("created_at").notNull().defaultNow(),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [
    foreignKey({ columns: [t.mergedInto], foreignColumns: [t.id], name: "projects_merged_into" }),
    /** The few that ended in another: its history shows theirs. */
    index("projects_merged").on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
    check("projects_reference_when_published", sql`(${t.state} = 'draft') = (${t.reference} is null)`),
    check(
      "projects_withdrawn",
      sql`(${t.state} = 'withdrawn') = (${t.withdrawnAt} is not null and ${t.withdrawnReason} is not null)`,
    ),
  ],
);

/**
 * An index of lists of values whose every write stands at its place at once, not in a list that each question reads
 * through: after an import that list has thousands of lines, and the next one asks a thousand times in a lot.
 */
export const orderly = { fastupdate: false };

/** The draft of a project: its first, or a correction of what is published. */
export const drafts = pgTable(
  "drafts",
  {
    project: uuid("project")
      .primaryKey()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** Rises with every saved change and never starts again, over all drafts of the project. */
    version: integer("version").notNull(),
    /** The draft's version that was last published; 0 before. */
    publishedVersion: integer("published_version").notNull().default(0),
    state: draftStateEnum("state").notNull().default("draft"),
    /** False once the draft has been published and nothing was changed since. */
    open: boolean("open").notNull().default(true),
    document: jsonb("document").$type<ProjectDocument>().notNull(),
    /** Codes of the editions of its agreements: who may see it. */
    editions: text("editions").array().notNull().default([]),
    /** Codes of its responsible units. */
    units: text("units").array().notNull().default([]),
    /** What it lacks that readers would miss, each kind once (see domain/project/gaps). */
    gaps: text("gaps").array().$type<ToldGap[]>().notNull().default([]),
    savedBy: uuid("saved_by")
      .notNull()
      .references(() => accounts.id),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (t) => [
    index("drafts_open").on(t.state, t.savedAt).where(sql`open`),
    index("drafts_editions").using("gin", t.editions).with(orderly),
    index("drafts_gaps").using("gin", t.gaps).with(orderly),
  ],
);

/** Every saved version of a draft: who wrote what. */
export const draftVersions = pgTable(
  "draft_versions",
  {
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    document: jsonb("document").$type<ProjectDocument>().notNull(),
    savedBy: uuid("saved_by")
      .notNull()
      .references(() => accounts.id),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.project, t.version] })],
);

export const reviewActEnum = pgEnum("review_act", [
  "sent-to-review",
  "sent-back",
  "taken-back",
  "published",
  "approved",
]);

/** What happened to a draft on its way. */
export const reviewEvents = pgTable(
  "review_events",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    act: reviewActEnum("act").notNull(),
    by: uuid("by")
      .notNull()
      .references(() => accounts.id),
    comment: text("comment"),
    at: instant("at").notNull().defaultNow(),
  },
  (t) => [index("review_events_project").on(t.project, t.id)],
);

export const proposalKindEnum = pgEnum("proposal_kind", ["withdraw", "merge", "press-figure", "redaction"]);
export const proposalStateEnum = pgEnum("proposal_state", ["open", "accepted", "refused"]);

/** What a second person must confirm besides drafts. */
export const proposals = pgTable(
  "proposals",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    kind: proposalKindEnum("kind").notNull(),
    subject: uuid("subject").notNull(),
    payload: jsonb("payload").notNull(),
    reason: text("reason").notNull(),
    state: proposalStateEnum("state").notNull().default("open"),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedAt: instant("proposed_at").notNull().defaultNow(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedAt: instant("decided_at"),
  },
  (t) => [
    index("proposals_open").on(t.subject).where(sql`${t.state} = 'open'`),
    check(
      "proposals_second_person",
      sql`${t.decidedBy} is null or ${t.state} = 'refused' or ${t.decidedBy} <> ${t.proposedBy}`,
    ),
  ],
);

export const revisionSubjectEnum = pgEnum("revision_subject", [
  "project",
  "organization",
  "expo",
  "edition",
  "ceremony",
  "programme-item",
  "domain",
  "unit",
  "press-figure",
  "rate",
  "setting",
  "account",
  "progress-report",
  "target",
  "error-report",
  "attendance",
  "redaction",
  "file",
  "edition-claim",
  "source",
]);
export const revisionActEnum = pgEnum("revision_act", [
  "published",
  "corrected",
  "withdrawn",
  "merged",
  "redacted",
  "created",
  "changed",
  "removed",
]);

/** Every accepted change. Append-only: a trigger refuses UPDATE and DELETE (of all but the sample's rows). */
export const revisions = pgTable(
  "revisions",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    subject: revisionSubjectEnum("subject").notNull(),
    /** The record's id or code. */
    record: text("record").notNull(),
    act: revisionActEnum("act").notNull(),
    /** The record's version that this made, from 1. */
    version: integer("version").notNull(),
    /** The whole record as it then was. */
    document: jsonb("document").notNull(),
    by: uuid("by").notNull(),
    /** What the public history shows instead of the person. */
    role: roleEnum("role").notNull(),
    reason: text("reason"),
    /** The language that the reason is written in, where it was asked. */
    reasonLanguage: text("reason_language", { enum: languages }),
    at: instant("at").notNull().defaultNow(),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [unique("revisions_one").on(t.subject, t.record, t.version), index("revisions_at").on(t.at)],
);
