import { inArray, sql } from "drizzle-orm";
import type { Database } from "../client";
import { publish } from "../projects/publish";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { submissions } from "../schema/accounts";
import { organizationNames, organizations } from "../schema/organizations";
import { partitions, pressFigureEditions, pressFigures } from "../schema/press";
import {
  attendance,
  ceremonies,
  domains,
  editionClaims,
  editions,
  expos,
  programmeItems,
  referenceSources,
  units,
} from "../schema/reference";
import { compiler, keepAuthors, reviewer } from "./accounts";
import { documentOf } from "./document";
import { keepNew } from "./keep";
import { citedByPress, partitionRows, pressEditionRows, pressFigureRows } from "./press-rows";
import { sampleProjects } from "./projects";
import type { SampleProject } from "./records";
import * as reference from "./reference-rows";
import { submissionOf } from "./submission";

/**
 * Loads the sample register: real signings as the press reported them. Its projects are written by one person and
 * published by another, like all others. Loading again adds what is missing and changes nothing that is there.
 */
export async function loadSample(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sample'))`);
    await keepAuthors(tx);
    await keepReference(tx);
    await keepPress(tx);
    const known = await loadedBefore(tx);
    for (const project of sampleProjects) {
      if (!known.has(submissionOf(project))) await publishSample(tx, project);
    }
  });
}

async function keepReference(tx: Database): Promise<void> {
  const rows = reference.sourceRows([...reference.citedByEditions, ...citedByPress]);
  await keepNew(tx, { table: referenceSources, rows, history: { subject: "source", key: "id" } });
  await keepNew(tx, {
    table: domains,
    rows: reference.domainRows(),
    history: { subject: "domain", key: "code" },
  });
  await keepNew(tx, { table: units, rows: reference.unitRows(), history: { subject: "unit", key: "code" } });
  await keepNew(tx, { table: expos, rows: reference.expoRows(), history: { subject: "expo", key: "id" } });
  await keepNew(tx, {
    table: editions,
    rows: reference.editionRows(),
    history: { subject: "edition", key: "code" },
  });
  await keepNew(tx, {
    table: ceremonies,
    rows: reference.ceremonyRows(),
    history: { subject: "ceremony", key: "id" },
  });
  await keepNew(tx, { table: attendance, rows: reference.attendanceRows() });
  await keepNew(tx, {
    table: editionClaims,
    rows: reference.editionClaimRows(),
    history: { subject: "edition-claim", key: "id" },
  });
  await keepNew(tx, {
    table: programmeItems,
    rows: reference.programmeRows(),
    history: { subject: "programme-item", key: "id" },
  });
  await keepNew(tx, {
    table: organizations,
    rows: reference.organizationRows(),
    history: { subject: "organization", key: "id" },
  });
  await keepNew(tx, { table: organizationNames, rows: reference.organizationNameRows() });
}

async function keepPress(tx: Database): Promise<void> {
  await keepNew(tx, { table: partitions, rows: partitionRows() });
  await keepNew(tx, {
    table: pressFigures,
    rows: pressFigureRows(),
    history: { subject: "press-figure", key: "id" },
  });
  await keepNew(tx, { table: pressFigureEditions, rows: pressEditionRows() });
}

async function loadedBefore(tx: Database): Promise<ReadonlySet<string>> {
  const found = await tx
    .select({ token: submissions.token })
    .from(submissions)
    .where(inArray(submissions.token, sampleProjects.map(submissionOf)));
  return new Set(found.map(({ token }) => token));
}

async function publishSample(tx: Database, project: SampleProject): Promise<void> {
  const document = documentOf(project);
  const submission = submissionOf(project);
  const draft = await saveDraft(
    tx,
    { project: null, basedOn: 0, document, submission, sample: true },
    compiler,
  );
  await sendToReview(tx, draft, compiler);
  await publish(tx, draft, reviewer);
}
