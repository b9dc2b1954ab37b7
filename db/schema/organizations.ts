import { sql } from "drizzle-orm";
import {
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
import type { Texts } from "../../domain/languages";
import { instant } from "./accounts";
import { looseDatePattern } from "./reference";

export const organizationKindEnum = pgEnum("organization_kind", [
  "company",
  "government",
  "university",
  "institute",
  "fund",
  "association",
  "not-stated",
]);

/** A party's organization; public only once a published project names it. */
export const organizations = pgTable(
  "organizations",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    names: jsonb("names").$type<Texts>().notNull(),
    kind: organizationKindEnum("kind").notNull().default("not-stated"),
    parent: uuid("parent"),
    /** Loose dates between which it belongs to its parent, where known. */
    parentSince: text("parent_since"),
    parentUntil: text("parent_until"),
    /** The organization that this one turned out to be: what named it is read as naming that one. */
    mergedInto: uuid("merged_into"),
    /** ISO 3166 code of its seat, where known. */
    seat: text("seat"),
    createdAt: instant("created_at").notNull().defaultNow(),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [
    foreignKey({ columns: [t.parent], foreignColumns: [t.id], name: "organizations_parent" }),
    foreignKey({ columns: [t.mergedInto], foreignColumns: [t.id], name: "organizations_merged_into" }),
    check("organizations_parent_since", sql.raw(`parent_since ~ '${looseDatePattern}'`)),
    check("organizations_parent_until", sql.raw(`parent_until ~ '${looseDatePattern}'`)),
    index("organizations_merged").on(t.mergedInto).where(sql`merged_into is not null`),
    check(
      "organizations_names",
      sql`coalesce(${t.names} ->> 'zh', ${t.names} ->> 'en', ${t.names} ->> 'fr') is not null`,
    ),
  ],
);

/** Every form of an organization's name, its names included, as it is looked up. */
export const organizationNames = pgTable(
  "organization_names",
  {
    organization: uuid("organization")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** NFKC, lower case, without accents, spaces and punctuation. */
    key: text("key").notNull(),
    alias: boolean("alias").notNull().default(true),
    /** A Chinese name written in Hanyu Pinyin: found by whoever types it, shown to nobody, and no name of its own. */
    pinyin: boolean("pinyin").notNull().default(false),
    /** Of such a one the first letters of its syllables alone: for whoever types at the desk, not for readers' searches. */
    initials: boolean("initials").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.organization, t.key] }),
    index("organization_names_key").on(t.key.op("text_pattern_ops")),
  ],
);

export const organizationIdentifiers = pgTable(
  "organization_identifiers",
  {
    organization: uuid("organization")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    /** `USCC`, `LEI`, `SIREN`… */
    scheme: text("scheme").notNull(),
    value: text("value").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organization, t.scheme, t.value] }),
    unique("organization_identifiers_one").on(t.scheme, t.value),
  ],
);

/** The years in which it stood in the Fortune Global 500. */
export const organizationGlobal500 = pgTable(
  "organization_global_500",
  {
    organization: uuid("organization")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    year: integer("year").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organization, t.year] })],
);
