import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/actor";
import type { Was } from "../../domain/administration/form";
import { isId } from "../../domain/id";
import { difference } from "../../domain/project/difference";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import { storable } from "../../domain/storable";
import type { Database } from "../client";
import { rows } from "../query";
import { addRevision, type RevisionSubject } from "../revisions";

/** A kind of reference record: how the history calls it, its table, and the column of its code or id. */
export interface Kind<Table extends PgTable> {
  readonly subject: RevisionSubject;
  readonly table: Table;
  readonly key: PgColumn;
}

type Stored<Table extends PgTable> = Table["$inferSelect"];

/** What else changes with a record, in the same transaction; `before` is null for a new one. */
export type AlsoChange<Table extends PgTable> = (
  tx: Database,
  after: Stored<Table>,
  before: Stored<Table> | null,
) => Promise<void>;

/**
 * What a form names and somebody removed meanwhile is not there (PostgreSQL's `foreign_key_violation`), and what another
 * record is called by is taken (`unique_violation`).
 */
function refuseByConstraint(fault: unknown): never {
  const cause = fault instanceof Error ? fault.cause : null;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "23503") throw new Refused("not-found");
  throw code === "23505" ? new Refused("code-taken") : fault;
}

/**
 * Adds a reference record, or changes the one that the form showed; its revision is added where anything changed.
 * Refuses `role-needed`, `not-found` also of what it names, `code-taken`, and `record-changed` where somebody changed it since.
 */
export async function keepRecord<Table extends PgTable>(
  db: Database,
  kind: Kind<Table>,
  was: Was,
  values: Partial<Table["$inferInsert"]>,
  actor: Actor,
  alsoChange?: AlsoChange<Table>,
): Promise<Stored<Table>> {
  demand(mayAdminister(actor));
  const kept = db.transaction(async (tx) => {
    const before = was.record === null ? null : await lockRecord(tx, kind, was.record, was.basedOn);
    const after = before === null ? await insert(tx, kind, values) : await update(tx, kind, was, values);
    await alsoChange?.(tx, after, before);
    if (before === null || difference(plain(before), plain(after)).length > 0)
      await addRevision(tx, {
        subject: kind.subject,
        record: keyOf(kind, after),
        act: before === null ? "created" : "changed",
        document: after,
        actor,
      });
    return after;
  });
  return kept.catch(refuseByConstraint);
}

/**
 * Removes a reference record that nothing names. Refuses `role-needed`, `not-found`, `record-changed`, and
 * `still-used` where something names it (`isUsed` and `isRemembered` speak of a row `t`).
 */
export async function removeRecord<Table extends PgTable>(
  db: Database,
  kind: Kind<Table>,
  { record, basedOn }: Was,
  isNeeded: SQL,
  actor: Actor,
): Promise<void> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    const before = await lockRecord(tx, kind, record ?? "", basedOn);
    const column = sql.identifier(kind.key.name);
    const needed = await rows(
      tx,
      sql`select 1 from ${kind.table} t where t.${column} = ${keyOf(kind, before)} and (${isNeeded})`,
    );
    if (needed.length > 0) throw new Refused("still-used");
    await tx.delete<PgTable>(kind.table).where(eq(kind.key, keyOf(kind, before)));
    await addRevision(tx, {
      subject: kind.subject,
      record: keyOf(kind, before),
      act: "removed",
      document: before,
      actor,
    });
  });
}

/** How many changes of a record the history holds: what a form is based on. */
export async function versionOf(db: Database, subject: RevisionSubject, record: string): Promise<number> {
  const [found] = await rows<{ version: number }>(
    db,
    sql`select coalesce(max(version), 0)::int as version from revisions
      where subject = ${subject} and record = ${record}`,
  );
  return found?.version ?? 0;
}

/** Locks a record that nobody changed since the form was made. Refuses `not-found` and `record-changed`. */
export async function lockRecord<Table extends PgTable>(
  tx: Database,
  { subject, table, key }: Kind<Table>,
  record: string,
  basedOn: number,
): Promise<Stored<Table>> {
  const [locked] = isKey(key, record)
    ? await tx.select().from<PgTable>(table).where(eq(key, record)).for("update")
    : [];
  if (!locked) throw new Refused("not-found");
  if ((await versionOf(tx, subject, record)) !== basedOn) throw new Refused("record-changed");
  return locked as Stored<Table>;
}

/** Whether a text may be the key of a record at all: ids are UUIDs. */
export const isKey = (key: PgColumn, text: string): boolean =>
  key.columnType === "PgUUID" ? isId(text) : storable(text) === text;

async function insert<Table extends PgTable>(tx: Database, { table }: Kind<Table>, values: object) {
  const [made] = await tx.insert<PgTable>(table).values(values).onConflictDoNothing().returning();
  if (!made) throw new Refused("code-taken");
  return made as Stored<Table>;
}

async function update<Table extends PgTable>(
  tx: Database,
  { table, key }: Kind<Table>,
  { record }: Was,
  values: object,
) {
  const [made] = await tx
    .update<PgTable>(table)
    .set(values)
    .where(eq(key, record ?? ""))
    .returning();
  if (!made) throw new Refused("not-found");
  return made as Stored<Table>;
}

function keyOf<Table extends PgTable>({ table, key }: Kind<Table>, row: Stored<Table>): string {
  const columns: [string, PgColumn][] = Object.entries(getTableColumns<PgTable>(table));
  const property = columns.find(([, column]) => column.name === key.name)?.[0] ?? key.name;
  return String((row as Record<string, unknown>)[property]);
}

/** As the history keeps it. */
const plain = (row: object): unknown => JSON.parse(JSON.stringify(row));
