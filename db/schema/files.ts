import { sql } from "drizzle-orm";
import { boolean, check, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { endings, fileKinds, type MediaType } from "../../domain/files/file";
import { accounts, instant } from "./accounts";
import { projects } from "./projects";

export const fileKindEnum = pgEnum("file_kind", fileKinds);
const mediaTypes = Object.keys(endings) as [MediaType, ...MediaType[]];
export const mediaTypeEnum = pgEnum("media_type", mediaTypes);

/** Scans and photographs of agreements: what is known of them. Their bytes are in the store (db/files/store). */
export const agreementFiles = pgTable(
  "agreement_files",
  {
    id: uuid("id").primaryKey(),
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** Key of the agreement within its project. */
    agreement: text("agreement").notNull(),
    kind: fileKindEnum("kind").notNull(),
    mediaType: mediaTypeEnum("media_type").notNull(),
    /** Of what is kept and served, which for a picture is not what was sent. */
    bytes: integer("bytes").notNull(),
    /** In hexadecimal digits, over the same bytes. */
    sha256: text("sha256").notNull(),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => accounts.id),
    addedAt: instant("added_at").notNull().defaultNow(),
    /** Readers may have it while its project is published, and has the agreement. */
    public: boolean("public").notNull().default(false),
    /** Who answers for it that signatures, seals and identity numbers are covered. */
    coveredBy: uuid("covered_by").references(() => accounts.id),
    coveredAt: instant("covered_at"),
  },
  (t) => [
    unique("agreement_files_once").on(t.project, t.agreement, t.sha256),
    check("agreement_files_bytes", sql`${t.bytes} > 0`),
    check("agreement_files_sha256", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check(
      "agreement_files_public",
      sql`${t.public} = (${t.coveredBy} is not null) and ${t.public} = (${t.coveredAt} is not null)`,
    ),
    check("agreement_files_second_person", sql`${t.coveredBy} <> ${t.addedBy}`),
  ],
);
