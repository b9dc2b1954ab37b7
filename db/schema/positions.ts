import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { projectKinds } from "../../domain/project/document";
import { instant } from "./accounts";
import { decimals } from "./decimals";
import { classEnum } from "./parts";
import { orderly, projects } from "./projects";

/** What of a project is counted, and the values of the dimensions under which it is. */
export const counted = () => ({
  /** Null where the project is published but not counted. */
  class: classEnum("class"),
  year: integer("year"),
  month: text("month"),
  edition: text("edition"),
  /** One entry per currency, in parallel; an open maximum is null. Plain decimals in units of the currency. */
  currencies: text("currencies").array().notNull().default([]),
  amountMins: decimals("amount_mins").notNull().default(sql`'{}'`),
  amountMaxs: decimals("amount_maxs").notNull().default(sql`'{}'`),
  amountQualifiers: text("amount_qualifiers").array().notNull().default([]),
  /** The minimum in CNY by the rates known when it was written or rated again; null without amount or rate. */
  amountCny: numeric("amount_cny", { precision: 28, scale: 4 }),
  /** In listed order; the first is primary. */
  domains: text("domains").array().notNull().default([]),
  /** Partner origins (counting rule 7), inferred ones included, the primary one first. */
  origins: text("origins").array().notNull().default([]),
  /** Those of them that a source states. */
  statedOrigins: text("stated_origins").array().notNull().default([]),
  areas: text("areas").array().notNull().default([]),
  statedAreas: text("stated_areas").array().notNull().default([]),
  kind: text("kind", { enum: projectKinds }).notNull(),
  unit: text("unit"),
  ceremonies: uuid("ceremonies").array().notNull().default([]),
  /** Its latest milestone with an actual date, or `signed`. */
  standing: text("standing").notNull().default("signed"),
});

/** Where a project counts, and everything by which it is found: what lists, figures, facets and searches read. */
export const found = () => ({
  ...counted(),
  /** Date of the signing that set the position, as known. */
  signed: text("signed"),
  /** Its earliest day, for sorting and ranges: `YYYY-MM-DD`. */
  signedFrom: text("signed_from"),
  withheld: boolean("withheld").notNull().default(false),
  /** Origins of the ultimate parents. */
  parentOrigins: text("parent_origins").array().notNull().default([]),
  modes: text("modes").array().notNull().default([]),
  organizations: uuid("organizations").array().notNull().default([]),
  reached: text("reached").array().notNull().default([]),
  unconfirmed: boolean("unconfirmed").notNull().default(false),
  originalLanguage: text("original_language").notNull(),
  /** The title to show in each language: its own, or what it falls back to. */
  titleZh: text("title_zh").notNull(),
  titleEn: text("title_en").notNull(),
  titleFr: text("title_fr").notNull(),
  /** The Chinese title as it sounds, by which it is sorted; empty in what an older release wrote. */
  titleSounds: text("title_sounds").notNull().default(""),
  /** What is searched, normalised, and its grams (see domain/search-text). */
  searchText: text("search_text").notNull(),
  grams: text("grams").array().notNull(),
});

/** One row per published version of a project, with the time it was in force: answers now and `asOf`. */
export const positions = pgTable(
  "positions",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    reference: text("reference").notNull(),
    version: integer("version").notNull(),
    firstPublishedAt: instant("first_published_at").notNull(),
    validFrom: instant("valid_from").notNull(),
    validTo: instant("valid_to"),
    ...found(),
  },
  (t) => [
    uniqueIndex("positions_current").on(t.project).where(sql`valid_to is null`),
    /** Every version of a project: what it was on a day. */
    index("positions_project").on(t.project, t.validFrom),
    index("positions_signed").on(t.signedFrom.desc().nullsLast(), t.reference).where(sql`valid_to is null`),
    index("positions_edition")
      .on(t.edition, t.signedFrom.desc().nullsLast(), t.reference)
      .where(sql`valid_to is null`),
    index("positions_amount").on(t.amountCny.desc().nullsLast(), t.reference).where(sql`valid_to is null`),
    ...[t.titleZh, t.titleEn, t.titleFr].map((title) =>
      index(`positions_${title.name}`)
        .on(sql`(left(${title}, 80) collate "C")`, t.reference)
        .where(sql`valid_to is null`),
    ),
    index("positions_title_sounds")
      .on(sql`(left(coalesce(nullif(${t.titleSounds}, ''), ${t.titleZh}), 200) collate "C")`, t.reference)
      .where(sql`valid_to is null`),
    /** Any filters together, but for those that are ranges: the rarest of their values leads through the others. */
    index("positions_named")
      .using(
        "gin",
        ...[t.domains, t.origins, t.ceremonies, t.organizations, t.areas, t.modes, t.reached],
        ...[t.kind, t.standing, t.unit, t.class].map((one) => sql`(array[${one}])`),
      )
      .with(orderly)
      .where(sql`valid_to is null`),
    /** The few whose money is of several currencies: figures read them apart. */
    index("positions_currencies").on(t.project).where(sql`valid_to is null and cardinality(currencies) > 1`),
    /** The few that are in no sum, or in no figure: those who may see them are shown how many. */
    index("positions_withheld").on(t.project).where(sql`valid_to is null and withheld`),
    index("positions_uncounted").on(t.project).where(sql`valid_to is null and class is null`),
    index("positions_grams").using("gin", t.grams).where(sql`valid_to is null`),
    index("positions_published").on(t.validFrom.desc(), t.id.desc()),
    check("positions_valid", sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`),
  ],
);

/** The same for projects never published, at their latest draft: only for those who may read unpublished records. */
export const draftPositions = pgTable(
  "draft_positions",
  {
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    ...found(),
  },
  (t) => [
    primaryKey({ columns: [t.project] }),
    index("draft_positions_grams").using("gin", t.grams),
    index("draft_positions_organizations").using("gin", t.organizations).with(orderly),
    index("draft_positions_withheld").on(t.project).where(sql`withheld`),
  ],
);
