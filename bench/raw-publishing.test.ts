import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "../db/connect";
import { rebuildFigures } from "../db/figures/rebuild";
import { verifyFigures } from "../db/figures/verify";
import { publish } from "../db/projects/publish";
import { sendToReview } from "../db/projects/review";
import { saveDraft } from "../db/projects/save-draft";
import { figureMoves } from "../db/schema/figures";
import { openPostgres } from "../db/testing/databases";
import { documentOf } from "./documents";
import { fill, knownIn } from "./fill";
import { reviewer, writer } from "./people";
import { rawPublicationOf, rawPublish, rawStatement } from "./raw-publishing";
import type { ReferenceRecords } from "./reference-records";

let opened: Awaited<ReturnType<typeof openPostgres>>;
let sql: postgres.Sql;
let records: ReferenceRecords;
beforeAll(async () => {
  opened = await openPostgres();
  sql = connect(opened.url, 2, 0);
  records = await fill(sql, 20);
  await rebuildFigures(opened.db);
});
afterAll(async () => {
  await sql?.end();
  await opened?.close();
});

async function sent(number: number) {
  const document = documentOf(number, records);
  const form = { project: null, basedOn: 0, document, submission: randomUUID() };
  const draft = await saveDraft(opened.db, form, writer);
  await sendToReview(opened.db, draft, writer);
  return { draft, document };
}

/** What of a row is of this project alone, or of the moment. */
const own = ["id", "project", "record", "reference", "at", "saved_at", "created_at", "first_published_at"];
const ofTheMoment = [
  ...own,
  "published_at",
  "valid_from",
  "valid_to",
  "search_text",
  "grams",
  "revision",
  "token",
];

/** Every row that the database holds of a project, by its table, without what two projects cannot share. */
async function rowsOf(project: string): Promise<Record<string, unknown[]>> {
  const tables = await sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns join information_schema.tables
      using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and (column_name in ('project', 'record') or (table_name, column_name) = ('projects', 'id'))`;
  const found = await Promise.all(
    tables.map(async ({ table, column }) => {
      const rows = await sql`select to_jsonb(t) - ${ofTheMoment}::text[] as row from ${sql(table)} t
        where ${sql(column)}::text = ${project}`;
      return [table, rows.map(({ row }) => JSON.stringify(row)).sort()] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
}

it("A publication by hand writes the very rows that publishing writes", { timeout: 60_000 }, async () => {
  const statement = await rawStatement(sql);
  for (const number of [100, 101, 102, 103, 104, 105]) {
    const [ours, byHand] = [await sent(number), await sent(number)];
    await publish(opened.db, ours.draft, reviewer);
    const raw = rawPublicationOf(byHand.draft, byHand.document, knownIn(records));
    await rawPublish(sql, statement, raw);
    const [expected, found] = [await rowsOf(ours.draft.project), await rowsOf(byHand.draft.project)];
    expect(found).toEqual(expected);
    expect(Object.keys(found).length).toBeGreaterThan(10);
  }
});

it("Figures hold what was published by hand", { timeout: 60_000 }, async () => {
  expect(await opened.db.$count(figureMoves)).toBeGreaterThan(10);
  expect((await verifyFigures(opened.db)).differences).toEqual([]);
});
