import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import type { ProjectDocument } from "../../domain/project/document";
import { redacted } from "../../domain/project/redaction";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { forgetMoves } from "../figures/settle";
import { rows } from "../query";
import { addRevision } from "../revisions";
import { proposals, revisions } from "../schema/projects";
import { type Touched, touchedBy } from "./close-position";
import { type LockedDraft, lockDraft } from "./lock-draft";
import { databaseNow } from "./lookups";
import { partInserts, removeParts } from "./parts";
import { RedactionPayload, redactableFields } from "./read-redactions";
import { refreshPositions } from "./refresh-positions";
import { together } from "./statements";

/**
 * Proposes to blank fields of a project in every version of it; a second administrator confirms. Refuses
 * `role-needed`, `not-found` and `reason-needed`; fields that cannot be blanked are left out. What waits already is
 * not proposed again.
 */
export function proposeRedaction(
  db: Database,
  {
    project,
    fields,
    reason,
  }: { readonly project: string; readonly fields: readonly string[]; readonly reason: string },
  actor: Actor,
): Promise<void> {
  return db.transaction(async (tx) => {
    demand(mayAdminister(actor));
    const locked = await lockDraft(tx, project, actor);
    if (!reason.trim()) throw new Refused("reason-needed");
    const possible = await redactableFields(tx, locked.project.id);
    const payload = { fields: fields.filter((field) => possible.includes(field)) };
    if (payload.fields.length === 0) throw new Refused("not-found");
    const proposal = { kind: "redaction", subject: project, payload, reason: reason.trim() } as const;
    if (!(await isProposed(tx, proposal)))
      await tx.insert(proposals).values({ ...proposal, proposedBy: actor.id });
  });
}

/** Whether the same waits already: a form that was sent twice proposes once. */
async function isProposed(
  tx: Database,
  { subject, payload, reason }: Pick<typeof proposals.$inferInsert, "subject" | "payload" | "reason">,
): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select 1 from proposals where kind = 'redaction' and state = 'open' and subject = ${subject}
      and reason = ${reason} and payload = ${JSON.stringify(payload)}::jsonb`,
  );
  return found.length > 0;
}

export interface Redacted {
  /** Null where it was never published. */
  readonly reference: string | null;
  readonly touched: Touched;
}

/**
 * Blanks the fields as a second administrator: in every revision, draft and version of a draft, in the tables of
 * published parts and in every position, so that no page, export or `asOf` answer holds them; figures follow. Refuses
 * `role-needed`, `not-found`, and `second-person-needed` to whoever proposed it.
 */
export function confirmRedaction(db: Database, proposal: string, actor: Actor): Promise<Redacted> {
  return db.transaction(async (tx) => {
    demand(mayAdminister(actor));
    const { proposed, locked } = await lockProposed(tx, proposal, actor);
    life.confirm(proposed, actor.id);
    const { fields } = RedactionPayload.parse(proposed.payload);
    await tx
      .update(proposals)
      .set({ state: "accepted", decidedBy: actor.id, decidedAt: await databaseNow(tx) })
      .where(eq(proposals.id, proposal));
    await blankVersions(tx, locked, fields);
    await rewriteParts(tx, locked);
    await refreshPositions(tx, sql`p.project = ${locked.project.id}`);
    // What has moved holds the amounts it moved until it is added up everywhere.
    await forgetMoves(tx);
    const { reference, id } = locked.project;
    const document = { reference, fields, reason: proposed.reason };
    await addRevision(tx, { subject: "redaction", record: id, act: "redacted", document, actor });
    return { reference, touched: await touched(tx, locked) };
  });
}

/** Leaves everything as it is. Refuses `role-needed` and `not-found`; whoever proposed it may do so too. */
export function refuseRedaction(db: Database, proposal: string, actor: Actor): Promise<void> {
  return db.transaction(async (tx) => {
    demand(mayAdminister(actor));
    await lockProposed(tx, proposal, actor);
    await tx
      .update(proposals)
      .set({ state: "refused", decidedBy: actor.id, decidedAt: await databaseNow(tx) })
      .where(eq(proposals.id, proposal));
  });
}

async function lockProposed(tx: Database, proposal: string, actor: Actor) {
  const [proposed] = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposal), eq(proposals.kind, "redaction"), eq(proposals.state, "open")))
    .for("update");
  if (!proposed) throw new Refused("not-found");
  return { proposed, locked: await lockDraft(tx, proposed.subject, actor) };
}

/** The database lets revisions be changed only for a redaction that was accepted, and says so for this while. */
async function blankVersions(
  tx: Database,
  { project }: LockedDraft,
  fields: readonly string[],
): Promise<void> {
  const allow = (word: "on" | "off") =>
    tx.execute(sql`select set_config('signbook.redacting', ${word}, true)`);
  await allow("on");
  const tables = [
    { table: sql`revisions`, of: sql`subject = 'project' and record = ${project.id}`, key: sql`version` },
    { table: sql`draft_versions`, of: sql`project = ${project.id}`, key: sql`version` },
    { table: sql`drafts`, of: sql`project = ${project.id}`, key: sql`version` },
  ];
  for (const { table, of, key } of tables) {
    const found = await rows<{ key: number; document: ProjectDocument }>(
      tx,
      sql`select ${key} as key, document from ${table} where ${of}`,
    );
    for (const { key: version, document } of found)
      await tx.execute(sql`update ${table} set document = ${JSON.stringify(redacted(document, fields))}::jsonb
        where ${of} and ${key} = ${version}`);
  }
  await allow("off");
}

/** The tables that the public's pages read hold what the revision says. */
async function rewriteParts(tx: Database, { project }: LockedDraft): Promise<void> {
  if (project.state !== "published") return;
  const [current] = await tx
    .select({ document: revisions.document })
    .from(revisions)
    .where(eq(revisions.id, project.revision ?? 0));
  if (!current) throw new Error("A published project has no revision.");
  await removeParts(tx, project.id);
  await together(tx, partInserts(project.id, current.document as ProjectDocument));
}

async function touched(tx: Database, { project, draft }: LockedDraft): Promise<Touched> {
  const found = await rows<Parameters<typeof touchedBy>[1] & object>(
    tx,
    sql`select array_to_json(ceremonies) as ceremonies, array_to_json(organizations) as organizations, domains, origins
      from positions where project = ${project.id}`,
  );
  return touchedBy(draft.editions, ...found);
}
