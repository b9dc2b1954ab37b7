import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { changeNamed } from "../projects/reference-lock";
import { rows } from "../query";
import { actingRole } from "../revisions";
import { imports } from "../schema/imports";
import { isUsed } from "../uses";
import { lockImport } from "./record";

/**
 * Takes everything that an import brought in out again, in one transaction: drafts with their later changes, and
 * organizations that nothing else names. Done a second time it does nothing. Refuses `import-published` once one of
 * its projects was published, `import-over` where nothing was brought in.
 */
export function undoImport(db: Database, id: string, actor: Actor): Promise<void> {
  return db.transaction(async (tx) => {
    // A draft that is being saved may name one of the organizations, and would be left naming nothing.
    await changeNamed(tx);
    const { state } = await lockImport(tx, id, actor);
    if (state === "undone") return;
    if (state === "open") throw new Refused("import-over");
    const ofImport = sql`(select project from import_rows where import = ${id})`;
    const held = await rows<{ state: string }>(
      tx,
      sql`select case when exists (select from projects m where m.merged_into = p.id) then 'merged' else p.state::text end as state
        from projects p where p.id in ${ofImport} order by p.id for update`,
    );
    if (held.some((project) => project.state !== "draft")) throw new Refused("import-published");
    await tx.execute(sql`delete from submissions where record in ${ofImport}`);
    await tx.execute(sql`delete from projects where id in ${ofImport}`);
    await removeOrganizations(tx, id, actor);
    await tx
      .update(imports)
      .set({ state: "undone", undoneAt: sql`now()`, undoneBy: actor.id })
      .where(eq(imports.id, id));
  });
}

/** Those that the import added and that nothing else names. */
async function removeOrganizations(tx: Database, id: string, actor: Actor): Promise<void> {
  await tx.execute(sql`
    with removed as (
      delete from organizations t using import_organizations i
      where i.import = ${id} and t.id = i.organization and not (${isUsed.organization})
      returning t.id, t.names, t.kind
    )
    insert into revisions (subject, record, act, version, document, by, role)
    select 'organization', id::text, 'removed',
      (select max(version) + 1 from revisions where subject = 'organization' and record = removed.id::text),
      jsonb_build_object('names', names, 'kind', kind), ${actor.id}, ${actingRole(actor)} from removed`);
}
