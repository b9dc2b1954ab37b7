import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Texts } from "../../domain/languages";
import { instant } from "./accounts";

const texts = (name: string) => jsonb(name).$type<Texts>().notNull().default({});
/** `2018`, `2018-08` or `2018-08-25`. */
export const looseDatePattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

/** A recurring event. */
export const expos = pgTable("expos", {
  id: uuid("id").primaryKey().defaultRandom(),
  code: text("code").notNull().unique(),
  names: texts("names"),
  /** Names by which sources call it. */
  aliases: jsonb("aliases").$type<string[]>().notNull().default([]),
  sample: boolean("sample").notNull().default(false),
});

export const coverageEnum = pgEnum("coverage", ["complete", "partial", "a-few"]);

/** One holding of an expo. Its code (`SCE-2019`) begins the references of its projects and never changes. */
export const editions = pgTable(
  "editions",
  {
    code: text("code").primaryKey(),
    expo: uuid("expo")
      .notNull()
      .references(() => expos.id),
    labels: texts("labels"),
    year: integer("year").notNull(),
    themes: texts("themes"),
    /** ISO 3166 code and names of the host place. */
    placeCode: text("place_code"),
    places: texts("places"),
    /** Loose dates. */
    starts: text("starts"),
    ends: text("ends"),
    timeZone: text("time_zone").notNull().default("Asia/Shanghai"),
    organisers: jsonb("organisers").$type<Texts[]>().notNull().default([]),
    website: text("website"),
    continues: text("continues"),
    coverage: coverageEnum("coverage").notNull().default("a-few"),
    /** Months after the edition at which signatories are deleted. */
    signatoriesKeptMonths: integer("signatories_kept_months").notNull().default(24),
    /** The next number of a project first published in this edition. */
    nextNumber: integer("next_number").notNull().default(1),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [
    foreignKey({ columns: [t.continues], foreignColumns: [t.code], name: "editions_continues" }),
    check("editions_code", sql`${t.code} ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{4}(-[0-9]+)?$'`),
    check("editions_starts", sql.raw(`starts ~ '${looseDatePattern}'`)),
    check("editions_ends", sql.raw(`ends ~ '${looseDatePattern}'`)),
    index("editions_expo").on(t.expo),
  ],
);

/** References of projects signed outside any edition: the next number of each year (`X-2019-0001`). */
export const looseNumbers = pgTable("loose_numbers", {
  year: integer("year").primaryKey(),
  nextNumber: integer("next_number").notNull().default(1),
});

export const attendanceEnum = pgEnum("attendance_measure", [
  "countries-and-regions",
  "companies",
  "global-500",
]);

/** Attendance of an edition: what each source says. */
export const attendance = pgTable(
  "attendance",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    edition: text("edition")
      .notNull()
      .references(() => editions.code, { onDelete: "cascade" }),
    measure: attendanceEnum("measure").notNull(),
    /** Null where the source gives words only. */
    value: integer("value"),
    qualifier: text("qualifier").notNull().default("exact"),
    asPrinted: text("as_printed").notNull(),
    source: uuid("source")
      .notNull()
      .references(() => referenceSources.id),
    chosen: boolean("chosen").notNull().default(false),
    reasons: texts("reasons"),
  },
  (t) => [unique("attendance_one").on(t.edition, t.measure, t.source)],
);

/** A source named by a reference record or a press figure (a project's own sources are in its document). */
export const referenceSources = pgTable(
  "reference_sources",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    kind: text("kind").notNull(),
    /** Null where only the name of the source is known: its title. */
    address: text("address"),
    title: text("title"),
    date: text("date"),
    language: text("language"),
    quote: text("quote"),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [
    unique("reference_sources_one").on(t.address, t.title, t.quote).nullsNotDistinct(),
    check("reference_sources_named", sql`coalesce(${t.address}, ${t.title}) is not null`),
    check("reference_sources_date", sql.raw(`date ~ '${looseDatePattern}'`)),
    check(
      "reference_sources_quote",
      sql`array_length(regexp_split_to_array(trim(${t.quote}), '[[:space:]]+'), 1) <= 15`,
    ),
  ],
);

/** What a source says in words of an edition, besides its attendance: whom it names, what it counts, what became of it. */
export const editionClaims = pgTable(
  "edition_claims",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    edition: text("edition")
      .notNull()
      .references(() => editions.code, { onDelete: "cascade" }),
    /** The fact it speaks of: `origins`, `domains`, `exhibitors`, `follow-up`… */
    field: text("field").notNull(),
    values: texts("values"),
    source: uuid("source")
      .notNull()
      .references(() => referenceSources.id),
    /** Whether the register follows it, where sources disagree. */
    chosen: boolean("chosen").notNull().default(true),
    reasons: texts("reasons"),
    unconfirmed: boolean("unconfirmed").notNull().default(false),
    position: integer("position").notNull().default(0),
  },
  (t) => [index("edition_claims_edition").on(t.edition)],
);

export const programmeKindEnum = pgEnum("programme_kind", [
  "ceremony",
  "conference",
  "exhibition",
  "contest",
  "forum",
]);

/** What an edition consists of besides its signing ceremonies, which appear in the programme themselves. */
export const programmeItems = pgTable(
  "programme_items",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    edition: text("edition")
      .notNull()
      .references(() => editions.code, { onDelete: "cascade" }),
    kind: programmeKindEnum("kind").notNull(),
    titles: texts("titles"),
    starts: text("starts"),
    ends: text("ends"),
    places: texts("places"),
    source: uuid("source").references(() => referenceSources.id),
  },
  () => [
    check("programme_items_starts", sql.raw(`starts ~ '${looseDatePattern}'`)),
    check("programme_items_ends", sql.raw(`ends ~ '${looseDatePattern}'`)),
  ],
);

export const ceremonyModeEnum = pgEnum("ceremony_mode", [
  "on-site",
  "online",
  "hybrid",
  "off-site",
  "not-stated",
]);

/** One signing ceremony, within an edition or outside any. */
export const ceremonies = pgTable(
  "ceremonies",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    edition: text("edition").references(() => editions.code),
    titles: texts("titles"),
    date: text("date"),
    mode: ceremonyModeEnum("mode").notNull().default("not-stated"),
    placeCode: text("place_code"),
    places: texts("places"),
    sessions: jsonb("sessions").$type<{ titles: Texts; date: string | null }[]>().notNull().default([]),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [
    check("ceremonies_date", sql.raw(`date ~ '${looseDatePattern}'`)),
    index("ceremonies_edition").on(t.edition),
  ],
);

/** Fields of technology. */
export const domains = pgTable(
  "domains",
  {
    code: text("code").primaryKey(),
    labels: texts("labels"),
    position: integer("position").notNull().default(1000),
    /** Chosen no more for new records; those that name it keep it. */
    retired: boolean("retired").notNull().default(false),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [check("domains_code", sql`${t.code} ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'`)],
);

export const unitKindEnum = pgEnum("unit_kind", [
  "district",
  "county",
  "development-zone",
  "bureau",
  "city",
  "province",
]);

/** Who answers for a project after the signing. */
export const units = pgTable(
  "responsible_units",
  {
    /** GB/T 2260 where one exists. */
    code: text("code").primaryKey(),
    names: texts("names"),
    kind: unitKindEnum("kind").notNull(),
    parent: text("parent"),
    /** Chosen no more for new records; those that name it keep it. */
    retired: boolean("retired").notNull().default(false),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [foreignKey({ columns: [t.parent], foreignColumns: [t.code], name: "responsible_units_parent" })],
);

/** Average rate of a year: units of CNY per unit of the currency. */
export const rates = pgTable(
  "rates",
  {
    currency: text("currency").notNull(),
    year: integer("year").notNull(),
    rate: numeric("rate", { precision: 20, scale: 8 }).notNull(),
    source: text("source").notNull(),
    asOf: date("as_of"),
    recordedAt: instant("recorded_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.currency, t.year] }),
    check("rates_currency", sql`${t.currency} ~ '^[A-Z]{3}$' and ${t.currency} <> 'CNY'`),
    check("rates_rate", sql`${t.rate} > 0`),
  ],
);

/** Settings of this register, by name. */
export const settings = pgTable("settings", {
  name: text("name").primaryKey(),
  value: jsonb("value").notNull(),
});
