import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { classEnum } from "./parts";
import { counted } from "./positions";

/** What a position adds, or takes away when it ends. */
const moved = () => ({
  /** 1 adds, -1 takes away. */
  sign: smallint("sign").notNull(),
  ...counted(),
  signedFrom: text("signed_from"),
  reached: text("reached").array().notNull().default([]),
});

/**
 * What publications add to the figures and take from them, not yet added up: one row for each position that came
 * into force or ceased to be. A trigger writes them, whatever changes a position; no two writers share a row.
 */
export const figureMoves = pgTable("figure_moves", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  ...moved(),
});

/** Moves that stand in the sums and not yet in every board: those of a batch were added up together. */
export const figureSettled = pgTable(
  "figure_settled",
  { batch: bigint("batch", { mode: "number" }).notNull(), ...moved() },
  (t) => [index("figure_settled_batch").on(t.batch)],
);

/**
 * What a dashboard shows of everything, and of each value of a filter, as it stood when batch `through` was added up.
 * The row `of` "state" says by which rates and bands all of them were made; without it none may be read.
 */
export const figureBoards = pgTable(
  "figure_boards",
  {
    /** The filter; `all` for everything. */
    of: text("of").notNull(),
    /** Its value as the filter names it: `unknown` and `none` included. */
    value: text("value").notNull(),
    /** A dimension, `total`, or another part of a board (see domain/counting/board). */
    part: text("part").notNull(),
    through: bigint("through", { mode: "number" }).notNull(),
    body: text("body").notNull(),
    /** Tells one body from another: a reader who holds it is not sent it again. */
    digest: text("digest").notNull().generatedAlwaysAs(sql`md5(body)`),
  },
  (t) => [primaryKey({ columns: [t.of, t.value, t.part] })],
);

/**
 * What each project never published would count as, and who may read it, as one line of text: a trigger keeps it,
 * whatever changes a draft. Readers hold the lines, and are sent those of a bucket only where its marks have changed.
 */
export const figureDrafts = pgTable(
  "figure_drafts",
  {
    project: uuid("project").primaryKey(),
    said: text("said").notNull(),
    bucket: smallint("bucket")
      .notNull()
      .generatedAlwaysAs(sql`(get_byte(uuid_send(project), 0) & 63)::smallint`),
    /** Tells this line from any other, of this project or another. */
    mark: bigint("mark", { mode: "bigint" })
      .notNull()
      .generatedAlwaysAs(sql`hashtextextended(project::text || said, 0)`),
  },
  (t) => [index("figure_drafts_marks").on(t.bucket, t.mark)],
);

/** The moves added up, for the table of everything by each dimension: what figures read instead of every position. */
export const figureSums = pgTable(
  "figure_sums",
  {
    /** The dimension, `origin:stated` where only stated origins count, `all` for everything. */
    of: text("of").notNull(),
    /** Null is "unknown". */
    value: text("value"),
    /** Null where the projects are published but not counted. */
    class: classEnum("class"),
    /** In how many cells of this table each of the projects stands. */
    divisor: integer("divisor").notNull(),
    year: integer("year"),
    currencies: text("currencies").array().notNull(),
    /** Which of the currencies the sums are of, from 1. */
    place: integer("place").notNull(),
    /** Place of the qualifier among the marks, from 1. */
    mark: integer("mark"),
    /** Whether the maximum is open. */
    open: boolean("open").notNull(),
    projects: integer("projects").notNull(),
    min: numeric("min").notNull(),
    max: numeric("max").notNull(),
  },
  (t) => [
    unique("figure_sums_one")
      .on(t.of, t.value, t.class, t.divisor, t.year, t.currencies, t.place, t.mark, t.open)
      .nullsNotDistinct(),
  ],
);
