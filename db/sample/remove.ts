import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import type { StoredFile } from "../files/file-store";
import { rows } from "../query";
import { addRevision } from "../revisions";
import { isUsed } from "../uses";
import { compiler, reviewer } from "./accounts";

/**
 * Removes the sample register: its projects, press figures and reference records. A reference record that the
 * register's own projects use stays and becomes the register's own. Gives the documents whose bytes are now nobody's.
 * Refuses `role-needed` to all but administrators.
 */
export function removeSample(db: Database, actor: Actor): Promise<StoredFile[]> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sample'))`);
    const files = await removeProjects(tx);
    await removePress(tx);
    for (const { table, isUsed } of referenceTables) await removeUnused(tx, table, isUsed);
    for (const { table } of referenceTables)
      await tx.execute(sql`update ${table} set sample = false where sample`);
    await removeHistory(tx);
    await tx.execute(sql`delete from accounts where id in (${compiler.id}, ${reviewer.id})`);
    await addRevision(tx, { subject: "setting", record: "sample", act: "removed", document: {}, actor });
    return files;
  });
}

/** With all their parts, drafts, events and positions. A draft that was merged into one is its writer's again. */
async function removeProjects(tx: Database): Promise<StoredFile[]> {
  const ofSample = sql`(select id from projects where sample)`;
  const merged = sql`(select id from projects where not sample and merged_into in ${ofSample})`;
  await tx.execute(sql`update drafts set open = true where project in ${merged}`);
  await tx.execute(sql`update projects set merged_into = null where id in ${merged}`);
  await tx.execute(sql`delete from proposals
    where subject in ${ofSample} or payload ->> 'into' in (select id::text from projects where sample)`);
  await tx.execute(sql`delete from submissions where record in ${ofSample}`);
  const files = await rows<StoredFile>(
    tx,
    sql`delete from agreement_files where project in ${ofSample} returning id, sha256`,
  );
  await tx.execute(sql`delete from projects where sample`);
  return files;
}

/** A figure of the register's own that was part of one of the sample's stands alone afterwards. */
async function removePress(tx: Database): Promise<void> {
  const orphaned = sql`(select id from press_partitions where whole not in (select id from press_figures))`;
  await tx.execute(sql`delete from press_figures where sample`);
  await tx.execute(sql`update press_figures set partition = null where partition in ${orphaned}`);
  await tx.execute(sql`delete from press_partitions where id in ${orphaned}`);
}

/** Where the sample's reference records stand, and what keeps one (`t`), in an order that frees what others use. */
const referenceTables: readonly { readonly table: SQL; readonly isUsed: SQL }[] = [
  { table: sql`ceremonies`, isUsed: isUsed.ceremony },
  { table: sql`editions`, isUsed: isUsed.edition },
  { table: sql`expos`, isUsed: isUsed.expo },
  { table: sql`domains`, isUsed: isUsed.domain },
  { table: sql`responsible_units`, isUsed: isUsed.unit },
  { table: sql`organizations`, isUsed: isUsed.organization },
  {
    table: sql`reference_sources`,
    isUsed: sql`t.id in (select source from press_figures) or t.id in (select source from attendance)
      or t.id in (select source from edition_claims)
      or t.id in (select source from programme_items where source is not null)`,
  },
];

/** Again until nothing goes any more: what one record continues, or is part of, is free once that one is gone. */
async function removeUnused(tx: Database, table: SQL, isUsed: SQL): Promise<void> {
  const removed = await rows(tx, sql`delete from ${table} t where t.sample and not (${isUsed}) returning 1`);
  if (removed.length > 0) await removeUnused(tx, table, isUsed);
}

/** The history of what is gone; of a record that stays it stays. */
async function removeHistory(tx: Database): Promise<void> {
  await tx.execute(sql`delete from revisions where sample and record not in (
    select id::text from expos union all select code from editions union all select id::text from ceremonies
    union all select code from domains union all select code from responsible_units
    union all select id::text from organizations union all select id::text from programme_items
    union all select id::text from edition_claims union all select id::text from reference_sources)`);
}
