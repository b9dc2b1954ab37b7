import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import { positionRow } from "../db/projects/position-row";
import { positions } from "../db/schema/positions";
import { reviewEvents, revisions } from "../db/schema/projects";
import type { ProjectDocument } from "../domain/project/document";
import { formatReference } from "../domain/project/reference";
import { type Known, lookupsOf, partsOf } from "./fill";
import { reviewer } from "./people";

/** A publication of which every row is made before, but for its number and its instant. */
export interface RawPublication {
  readonly project: string;
  readonly version: number;
  readonly edition: string | null;
  /** By the names of their tables. */
  readonly rows: ReadonlyMap<string, string>;
}

/** What stands in the rows where the reference will. */
const unnumbered = "RAW-0000-0000";

export function rawPublicationOf(
  { project, version }: { project: string; version: number },
  document: ProjectDocument,
  known: Known,
): RawPublication {
  const lookups = lookupsOf(document, known);
  const at = new Date(0);
  const event = { project, version, act: "published", by: reviewer.id, comment: null, at };
  const revision = { subject: "project", record: project, act: "published", version: 1, document, at };
  const position = {
    ...{ project, reference: unnumbered, version: 1, firstPublishedAt: at, validFrom: at, validTo: null },
    ...positionRow(document, lookups, unnumbered),
  };
  const all: [PgTable, readonly object[]][] = [
    ...partsOf(project, document),
    [positions, [position]],
    [revisions, [{ ...revision, by: reviewer.id, role: "organizer", sample: false }]],
    [reviewEvents, [event]],
  ];
  const rows = all.map(([table, made]) => [getTableName(table), jsonOf(table, made)] as const);
  return { project, version, edition: document.agreements[0]?.edition ?? null, rows: new Map(rows) };
}

function jsonOf(table: PgTable, rows: readonly object[]): string {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [columns[name]?.name ?? name, value])),
    ),
  );
}

/** The tables that a publication adds rows to, and the columns that the database counts itself. */
const written = [
  "agreements",
  "agreement_parties",
  "party_origins",
  "project_domains",
  "project_units",
  "project_locations",
  "milestones",
  "sources",
  "positions",
  "revisions",
  "review_events",
] as const;

/** The one statement that writes all rows of a publication, in the order of its parameters: see `rawPublish`. */
export async function rawStatement(sql: postgres.Sql): Promise<string> {
  const columns = await sql<{ table: string; names: string }[]>`
    select table_name as table, string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
    where table_schema = 'public' and table_name = any(${[...written]}) and is_identity = 'NO' and is_generated = 'NEVER'
    group by table_name`;
  const inserts = written.map((table, at) => {
    const names = columns.find((one) => one.table === table)?.names ?? "";
    const returning = table === "revisions" ? " returning id" : "";
    return `w_${table} as (insert into ${table} (${names})
      select ${names} from jsonb_populate_recordset(null::${table}, $${at + 1}::text::jsonb)${returning})`;
  });
  const [project, version, reference] = [1, 2, 3].map((further) => `$${written.length + further}`);
  return `with ${inserts.join(", ")},
    w_draft_position as (delete from draft_positions where project = ${project}::uuid),
    w_draft as (update drafts set state = 'draft', open = false, published_version = ${version}::int
      where project = ${project}::uuid)
    update projects set state = 'published', reference = ${reference}, revision = (select id from w_revisions),
      version = 1, first_published_at = now(), published_at = now() where id = ${project}::uuid`;
}

/**
 * A publication as one would write it by hand: one transaction of three statements, which lock the draft, take the
 * number of the edition and write the very rows that `publish` writes. Nobody is asked whether they may.
 */
export async function rawPublish(
  sql: postgres.Sql,
  statement: string,
  { project, version, edition, rows }: RawPublication,
): Promise<void> {
  await sql.begin(async (tx) => {
    const [, [taken]] = await Promise.all([
      tx`select p.id from projects p join drafts d on d.project = p.id where p.id = ${project} for update`,
      edition === null
        ? tx<{ number: number }[]>`insert into loose_numbers values (2030, 2)
            on conflict (year) do update set next_number = loose_numbers.next_number + 1 returning next_number as number`
        : tx<{ number: number }[]>`update editions set next_number = next_number + 1 where code = ${edition}
            returning next_number as number`,
    ]);
    const reference = formatReference(edition ?? "X-2030", (taken?.number ?? 0) - 1);
    const now = new Date().toISOString();
    const texts = written.map((table) =>
      (rows.get(table) ?? "[]").replaceAll(unnumbered, reference).replaceAll("1970-01-01T00:00:00.000Z", now),
    );
    await tx.unsafe(statement, [...texts, project, version, reference], { prepare: true });
  });
}
