import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Texts } from "../../domain/languages";
import { classEnum, qualifierEnum } from "./parts";
import { ceremonies, domains, editions, referenceSources } from "./reference";

export const pressMeasureEnum = pgEnum("press_measure", [
  "projects",
  "amount",
  "registered",
  "started",
  "funds-in-place",
  "jobs",
]);
export const pressStateEnum = pgEnum("press_state", ["proposed", "published", "withdrawn"]);

/** A total that the press or the organisers gave: beside the register's own figure, never inside it. */
export const pressFigures = pgTable(
  "press_figures",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** Stable name of the figure among the sample's, for loading it again. */
    slug: text("slug").unique(),
    state: pressStateEnum("state").notNull().default("proposed"),
    ceremony: uuid("ceremony").references(() => ceremonies.id),
    scopes: jsonb("scopes").$type<Texts>().notNull(),
    measure: pressMeasureEnum("measure").notNull(),
    /** In units (of the currency); of a rate, a percentage. */
    value: numeric("value", { precision: 24, scale: 4 }).notNull(),
    /** ISO 4217 for money, `count` or `percent`. */
    unit: text("unit").notNull(),
    asPrinted: text("as_printed").notNull(),
    /** The worth of one unit of the last digit printed, for "agrees within rounding": 816.9 bn has 100000000. */
    lastDigit: numeric("last_digit", { precision: 24, scale: 4 }).notNull(),
    qualifier: qualifierEnum("qualifier").notNull().default("exact"),
    source: uuid("source")
      .notNull()
      .references(() => referenceSources.id),
    class: classEnum("class"),
    domain: text("domain").references(() => domains.code),
    place: text("place"),
    /** The day the figure speaks for, or was printed. */
    date: text("date"),
    unconfirmed: boolean("unconfirmed").notNull().default(false),
    partition: uuid("partition"),
    sample: boolean("sample").notNull().default(false),
  },
  (t) => [
    check("press_figures_unit", sql`${t.unit} ~ '^([A-Z]{3}|count|percent)$'`),
    foreignKey({ columns: [t.partition], foreignColumns: [partitions.id], name: "press_figures_partition" }),
  ],
);

/** A named way in which a press figure is divided; says whether its parts are complete. */
export const partitions = pgTable("press_partitions", {
  id: uuid("id").primaryKey().defaultRandom(),
  slug: text("slug").unique(),
  /** The press figure that is divided. */
  whole: uuid("whole").notNull(),
  names: jsonb("names").$type<Texts>().notNull(),
  complete: boolean("complete").notNull(),
});

/** The editions that a press figure speaks of. */
export const pressFigureEditions = pgTable(
  "press_figure_editions",
  {
    figure: uuid("figure")
      .notNull()
      .references(() => pressFigures.id, { onDelete: "cascade" }),
    edition: text("edition")
      .notNull()
      .references(() => editions.code),
  },
  (t) => [
    primaryKey({ columns: [t.figure, t.edition] }),
    index("press_figure_editions_edition").on(t.edition),
  ],
);
