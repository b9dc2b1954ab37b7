import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Alike } from "../../domain/import/alike";
import type { ImportDefaults, Mapping, RowTexts } from "../../domain/import/columns";
import type { CellProblem } from "../../domain/import/row-notes";
import { languages } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import type { ToldGap } from "../../domain/project/gaps";
import { accounts, instant } from "./accounts";
import { organizations } from "./organizations";
import { found } from "./positions";
import { projects } from "./projects";

export const importStateEnum = pgEnum("import_state", ["open", "done", "undone"]);
export const rowDecisionEnum = pgEnum("row_decision", ["new", "out"]);

/** A spreadsheet that somebody brings in: first looked through, then done as a whole, or undone as a whole. */
export const imports = pgTable(
  "imports",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    account: uuid("account")
      .notNull()
      .references(() => accounts.id),
    /** The file's name; null for pasted cells. */
    file: text("file"),
    /** Of whoever brought it: decides how written amounts are read. */
    language: text("language", { enum: languages }).notNull(),
    headings: text("headings").array().notNull(),
    mapping: jsonb("mapping").$type<Mapping>().notNull(),
    defaults: jsonb("defaults").$type<ImportDefaults>().notNull(),
    state: importStateEnum("state").notNull().default("open"),
    /** Rises with every change of what it would bring in. */
    version: integer("version").notNull().default(1),
    /** Codes of the editions of what it brought in: who may see it. */
    editions: text("editions").array().notNull().default([]),
    /** How many projects it brought in. */
    added: integer("added").notNull().default(0),
    madeAt: instant("made_at").notNull().defaultNow(),
    doneAt: instant("done_at"),
    undoneBy: uuid("undone_by").references(() => accounts.id),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    index("imports_account").on(t.account, t.madeAt),
    index("imports_done").on(t.doneAt),
    check("imports_state", sql`(${t.state} = 'open') = (${t.doneAt} is null)`),
    check(
      "imports_undone",
      sql`(${t.state} = 'undone') = (${t.undoneAt} is not null and ${t.undoneBy} is not null)`,
    ),
  ],
);

/** A row of a spreadsheet, as it came and as it was mended, and what was found of it. */
export const importRows = pgTable(
  "import_rows",
  {
    import: uuid("import")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    /** As the spreadsheet numbers it. */
    number: integer("number").notNull(),
    cells: text("cells").array().notNull(),
    /** The texts that stand for cells, by column. */
    mended: jsonb("mended").$type<RowTexts>().notNull().default({}),
    /** Null until the row was read as it stands now. */
    problems: jsonb("problems").$type<readonly CellProblem[]>(),
    /** Its title in its original language, to show. */
    title: text("title"),
    /** By these it is known again: as it came, as it was read, and by the number its makers gave it. */
    rawMark: text("raw_mark"),
    readMark: text("read_mark"),
    ownMark: text("own_mark"),
    /** The title normalised: rows of one title may be one project. */
    titleKey: text("title_key"),
    alike: jsonb("alike").$type<Alike>(),
    /** What was decided of a row that may be known already. */
    decision: rowDecisionEnum("decision"),
    /** The project that it becomes: there is none before its import was done, nor where the row added nothing. */
    project: uuid("project"),
  },
  (t) => [primaryKey({ columns: [t.import, t.number] })],
);

/**
 * The draft that a row would become, with everything that is found of it: made when the row is read, and written from
 * here as it stands. Rows that are not read, are faulty, or are of a project of the register have none. The table is not
 * logged (the migration says so, as this builder cannot): after a crash it is empty, and drafts are made again.
 */
export const importDrafts = pgTable(
  "import_drafts",
  {
    import: uuid("import")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    project: uuid("project").notNull(),
    /** The names of its organizations as the row has them. */
    names: text("names").array().notNull(),
    /** The digest of all that it was made from but the row itself: with another one it is made again. */
    basis: text("basis").notNull(),
    document: jsonb("document").$type<ProjectDocument>().notNull(),
    editions: text("editions").array().notNull(),
    units: text("units").array().notNull(),
    gaps: text("gaps").array().$type<ToldGap[]>().notNull(),
    ...found(),
  },
  (t) => [primaryKey({ columns: [t.import, t.number] })],
);

/** What was brought in already: a row that bears one of these marks adds nothing. */
export const importMarks = pgTable(
  "import_marks",
  {
    mark: text("mark").primaryKey(),
    project: uuid("project")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
  },
  (t) => [index("import_marks_project").on(t.project)],
);

/** Organizations that an import added: they go when it is undone, unless something else names them. */
export const importOrganizations = pgTable(
  "import_organizations",
  {
    import: uuid("import")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    organization: uuid("organization")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.import, t.organization] }),
    index("import_organizations_organization").on(t.organization),
  ],
);

/** How somebody mapped the columns of these headings the last time. */
export const importMappings = pgTable(
  "import_mappings",
  {
    account: uuid("account")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    headings: text("headings").notNull(),
    mapping: jsonb("mapping").$type<Mapping>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.account, t.headings] })],
);
