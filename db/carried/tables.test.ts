import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { columnsOf } from "./carried-table";
import { carriedTables } from "./tables";

/** What no register for readers holds. */
const inside = [
  "account_identities",
  "account_roles",
  "account_scopes",
  "accounts",
  "amounts_in_place",
  "comments",
  "contributors",
  "draft_positions",
  "draft_versions",
  "drafts",
  "embargoes",
  "error_reports",
  "figure_drafts",
  "import_drafts",
  "import_mappings",
  "import_marks",
  "import_organizations",
  "import_rows",
  "imports",
  "loose_numbers",
  "progress_reports",
  "review_events",
  "saved_views",
  "sign_in_attempts",
  "signatories",
  "submissions",
  "targets",
];
/** Made again from what is carried. */
const recounted = ["figure_boards", "figure_moves", "figure_settled", "figure_sums"];
/** The copy numbers its own. */
const numbered = ["revisions.id"];

forEachDatabase("What is carried outside", (database) => {
  it("is decided for every table", async () => {
    const all = await rows<{ name: string }>(
      database(),
      sql`select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const decided = [...carriedTables.map(({ name }) => name), ...inside, ...recounted];
    expect(decided.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  });

  it("is decided for every column of a carried table, once", async () => {
    const columns = await rows<{ name: string }>(
      database(),
      sql`select concat(table_name, '.', column_name) as name from information_schema.columns
        where table_schema = 'public'`,
    );
    const decided = carriedTables.flatMap((table) =>
      columnsOf(table).map((column) => `${table.name}.${column}`),
    );
    const ofCarried = columns
      .map(({ name }) => name)
      .filter((name) => carriedTables.some((table) => name.startsWith(`${table.name}.`)));
    expect([...decided, ...numbered].toSorted()).toEqual(ofCarried.toSorted());
  });
});
