import { and, asc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { mayBeReference } from "../../domain/project/reference";
import type { Database } from "../client";
import { projects } from "../schema/projects";

/** Of a project (its id), what the last record has in which it ended, however often merged; its own where it did not. */
export const ofLastRecord = <Value>(
  project: SQL,
  column: "reference" | "state" | "withdrawn_at",
) => sql<Value>`(
  with recursive chain as (
    select self.id, self.merged_into from projects self where self.id = ${project}
    union select next.id, next.merged_into from chain join projects next on next.id = chain.merged_into)
  select last.${sql.identifier(column)} from chain join projects last on last.id = chain.id
    where chain.merged_into is null)`;

/** Where the address of a merged record leads; null for any other. */
export async function readMergedInto(db: Database, reference: string): Promise<string | null> {
  if (!mayBeReference(reference)) return null;
  const [found] = await db
    .select({ into: ofLastRecord<string>(sql`${projects.id}`, "reference") })
    .from(projects)
    .where(and(eq(projects.reference, reference), isNotNull(projects.mergedInto)));
  return found?.into ?? null;
}

/** The references of the published records that ended in one, by themselves or through others. */
export async function readMergedReferences(db: Database, reference: string): Promise<string[]> {
  const ended = sql`(with recursive ended as (
    select id from projects where reference = ${reference}
    union select p.id from ended join projects p on p.merged_into = ended.id)
    select id from ended)`;
  const found = await db
    .select({ reference: projects.reference })
    .from(projects)
    .where(sql`${projects.id} in ${ended} and ${projects.reference} <> ${reference}`)
    .orderBy(asc(projects.withdrawnAt), asc(projects.reference));
  return found.flatMap((one) => one.reference ?? []);
}
