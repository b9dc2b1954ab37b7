import { type SQL, sql } from "drizzle-orm";
import type { ProjectDocument } from "../../domain/project/document";
import { withMerged } from "../../domain/project/merged-organizations";
import type { Database } from "../client";
import { settleFigures } from "../figures/settle";
import { rows } from "../query";
import { draftPositions, positions } from "../schema/positions";
import { lookUpKnown } from "./lookups";
import { positionRow } from "./position-row";
import { updateAll } from "./statements";

const atOnce = 200;

interface Published {
  readonly id: number;
  readonly reference: string;
  readonly document: ProjectDocument;
}

interface Unpublished {
  readonly project: string;
  readonly document: ProjectDocument;
}

/**
 * Reads anew where projects count and how they are found, in every version, past and present, and in drafts: after
 * an organization or a ceremony that they name has changed. `condition` speaks of a row `p` of positions. The
 * figures move with them. The caller holds `changeNamed`.
 */
export async function refreshPositions(tx: Database, condition: SQL): Promise<void> {
  for (let last: number | null = 0; last !== null; ) last = await refreshNext(tx, condition, last);
  await refreshDrafts(tx, condition);
  await settleFigures(tx);
}

async function refreshNext(tx: Database, condition: SQL, after: number): Promise<number | null> {
  const found = await rows<Published>(
    tx,
    sql`select p.id, p.reference, r.document from positions p
      join revisions r on r.subject = 'project' and r.record = p.project::text and r.version = p.version
      where p.id > ${after} and ${condition} order by p.id limit ${atOnce}`,
  );
  const updated = await Promise.all(
    found.map(async ({ id, reference, document }) => ({ id, ...(await read(tx, document, reference)) })),
  );
  await run(tx, updateAll(positions, updated, positions.id));
  return found.at(-1)?.id ?? null;
}

async function refreshDrafts(tx: Database, condition: SQL): Promise<void> {
  const found = await rows<Unpublished>(
    tx,
    sql`select p.project, d.document from draft_positions p join drafts d on d.project = p.project
      where ${condition} order by p.project`,
  );
  const updated = await Promise.all(
    found.map(async ({ project, document }) => ({ project, ...(await read(tx, document)) })),
  );
  await run(tx, updateAll(draftPositions, updated, draftPositions.project));
}

async function read(tx: Database, document: ProjectDocument, reference?: string) {
  const lookups = await lookUpKnown(tx, document);
  return positionRow(withMerged(document, lookups.merged), lookups, reference);
}

async function run(tx: Database, statement: SQL | null): Promise<void> {
  if (statement) await tx.execute(statement);
}
