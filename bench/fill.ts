import type { PgTable } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import { nameRows } from "../db/organization-names";
import { assignmentOfDraft } from "../db/projects/assignment";
import type { Lookups } from "../db/projects/lookups";
import {
  agreementRow,
  domainRows,
  locationRows,
  milestoneRows,
  originRows,
  partyRow,
  sourceRows,
  unitRows,
} from "../db/projects/part-rows";
import { positionRow } from "../db/projects/position-row";
import { accounts } from "../db/schema/accounts";
import { organizationNames, organizations } from "../db/schema/organizations";
import {
  agreementParties,
  agreements,
  milestones,
  partyOrigins,
  projectDomains,
  projectLocations,
  projectUnits,
  sources,
} from "../db/schema/parts";
import { positions } from "../db/schema/positions";
import { drafts, projects, revisions } from "../db/schema/projects";
import { ceremonies, domains, editions, expos, units } from "../db/schema/reference";
import { positionOf } from "../domain/counting/position-of";
import { toldGapsOf } from "../domain/project/gaps";
import { formatReference, referencePrefix } from "../domain/project/reference";
import { copyRows } from "./copy";
import { documentOf } from "./documents";
import { reviewer, writer } from "./people";
import { Random } from "./random";
import { type ReferenceRecords, referenceRecords } from "./reference-records";

/** When the first project was published; each next one a minute later. */
const beginning = Date.UTC(2018, 0, 1);
const atOnce = 2_000;

type Batch = Map<PgTable, object[]>;

/** Fills an empty, migrated register with so many published projects: the same in every run. */
export async function fill(sql: postgres.Sql, number: number): Promise<ReferenceRecords> {
  const records = referenceRecords(number);
  const indexes = await dropIndexes(sql);
  await sql`set session_replication_role = replica`;
  await copyAll(sql, referenceRows(records));
  const taken = new Map<string, number>();
  const known = knownIn(records);
  let running: Promise<void> = Promise.resolve();
  for (let first = 0; first < number; first += atOnce) {
    const batch: Batch = new Map();
    for (let at = first; at < Math.min(first + atOnce, number); at += 1)
      addProject(batch, at, records, known, taken);
    await running;
    running = copyAll(sql, batch);
  }
  await running;
  await sql`set session_replication_role = origin`;
  await keepNumbers(sql, taken);
  for (const definition of indexes) await sql.unsafe(definition);
  await sql`vacuum (analyze)`;
  return records;
}

/** An index is made faster at the end than kept all the way. */
async function dropIndexes(sql: postgres.Sql): Promise<string[]> {
  const found = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and indexname not in (select conname from pg_constraint)`;
  for (const { name } of found) await sql`drop index ${sql(name)}`;
  return found.map(({ definition }) => definition);
}

/** The next publication takes the next reference. */
async function keepNumbers(sql: postgres.Sql, taken: ReadonlyMap<string, number>): Promise<void> {
  await sql`select setval('revisions_id_seq', (select max(id) from revisions))`;
  for (const [prefix, last] of taken) {
    const [, outside] = /^X-(\d{4})$/.exec(prefix) ?? [];
    if (outside)
      await sql`insert into loose_numbers (year, next_number) values (${Number(outside)}, ${last + 1})`;
    else await sql`update editions set next_number = ${last + 1} where code = ${prefix}`;
  }
}

async function copyAll(sql: postgres.Sql, batch: Batch): Promise<void> {
  for (const [table, rows] of batch) await copyRows(sql, table, rows);
}

function referenceRows(records: ReferenceRecords): Batch {
  const named = (id: string, zh: string, en: string) => ({ id, names: { zh, en }, kind: "company" });
  return new Map<PgTable, object[]>([
    [accounts, [writer, reviewer].map(({ id, name, email }) => ({ id, name, email }))],
    [expos, [{ id: records.expo, code: "XE", names: { en: "Expo" } }]],
    [
      editions,
      records.editions.map(({ code, year }) => ({ code, year, expo: records.expo, labels: { en: code } })),
    ],
    [
      ceremonies,
      records.editions.flatMap(({ code, ceremonies: ids }) =>
        ids.map((id) => ({ id, edition: code, titles: { en: `Signing of ${code}` }, mode: "on-site" })),
      ),
    ],
    [domains, records.domains.map((code) => ({ code, labels: { en: code } }))],
    [units, records.units.map((code) => ({ code, names: { en: code }, kind: "district" }))],
    [organizations, records.organizations.map(({ id, zh, en }) => named(id, zh, en))],
    [organizationNames, records.organizations.flatMap(({ id, zh, en }) => nameRows(id, { zh, en }, []))],
  ]);
}

function addProject(
  batch: Batch,
  number: number,
  records: ReferenceRecords,
  known: Known,
  taken: Map<string, number>,
): void {
  const document = documentOf(number, records);
  const position = positionOf(document);
  if (position === null) throw new Error("Every project of the bench counts.");
  const prefix = referencePrefix(position);
  const next = (taken.get(prefix) ?? 0) + 1;
  taken.set(prefix, next);
  const id = new Random(number).uuid();
  const reference = formatReference(prefix, next);
  const at = new Date(beginning + number * 60_000);
  const published = { version: 1, firstPublishedAt: at };
  const lookups = lookupsOf(document, known);
  const add = (table: PgTable, rows: readonly object[]) => {
    const kept = batch.get(table);
    if (kept) kept.push(...rows);
    else batch.set(table, [...rows]);
  };
  add(projects, [{ id, reference, state: "published", revision: number + 1, publishedAt: at, ...published }]);
  const revision = { subject: "project", record: id, act: "published", by: writer.id, role: "organizer" };
  const draft = { project: id, version: 1, publishedVersion: 1, state: "draft", open: false, document };
  const { editions: codes, units: responsible } = assignmentOfDraft(document, writer, []);
  const assigned = { editions: codes, units: responsible, gaps: toldGapsOf(document) };
  add(drafts, [{ ...draft, ...assigned, savedBy: writer.id, savedAt: at }]);
  add(revisions, [{ id: number + 1, ...revision, version: 1, document, at }]);
  add(positions, [
    { project: id, reference, ...published, validFrom: at, ...positionRow(document, lookups, reference) },
  ]);
  for (const [table, rows] of partsOf(id, document)) add(table, rows);
}

type Document = ReturnType<typeof documentOf>;

/** What documents name, for the rows of all of them. */
export interface Known {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly ceremonies: Lookups["ceremonies"];
}

export const knownIn = ({ organizations: all, editions: known }: ReferenceRecords): Known => ({
  names: new Map(all.map(({ id, zh, en }) => [id, [zh, en]])),
  ceremonies: new Map(
    known.flatMap(({ code, ceremonies: held }) => held.map((id) => [id, { edition: code, mode: "on-site" }])),
  ),
});

export function lookupsOf({ agreements: all }: Document, { names, ceremonies: held }: Known): Lookups {
  const ids = all.flatMap(({ parties }) => parties.map(({ organization }) => organization));
  return {
    merged: new Map(),
    organizations: new Map(ids.map((id) => [id, names.get(id) ?? []])),
    governments: new Set(),
    ceremonies: held,
    rates: [],
    now: new Date(beginning),
  };
}

export function partsOf(id: string, document: Document): [PgTable, object[]][] {
  const parties = document.agreements.flatMap(({ key, parties: all }) =>
    all.map((party, ordinal) => ({ key, party, ordinal })),
  );
  return [
    [agreements, document.agreements.map((one, at) => agreementRow(id, one, at, document))],
    [agreementParties, parties.map(({ key, party, ordinal }) => partyRow(id, key, party, ordinal))],
    [partyOrigins, parties.flatMap(({ key, party }) => originRows(id, key, party))],
    [projectDomains, domainRows(id, document)],
    [projectUnits, unitRows(id, document)],
    [projectLocations, locationRows(id, document)],
    [milestones, milestoneRows(id, document)],
    [sources, sourceRows(id, document)],
  ];
}
