import { eq, sql } from "drizzle-orm";
import { inOrder } from "../../domain/counting/agreements";
import { positionOf } from "../../domain/counting/position-of";
import { yearOf } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { formatReference, referencePrefix } from "../../domain/project/reference";
import type { Database } from "../client";
import { editions, looseNumbers } from "../schema/reference";

/**
 * The permanent reference of a project published for the first time. Its number's row stays locked until the end
 * of the transaction: nobody else takes the same one, and nobody takes the next one if this is not kept.
 */
export async function takeReference(tx: Database, document: ProjectDocument): Promise<string> {
  const belongs = belonging(document);
  const number = await (belongs.edition === null
    ? nextOutsideEditions(tx, belongs.year)
    : nextOf(tx, belongs.edition));
  return formatReference(referencePrefix(belongs), number);
}

/** Edition and year of the position; of a project that is not counted, those of its first agreement. */
function belonging(document: ProjectDocument) {
  const position = positionOf(document);
  if (position) return position;
  const [first] = inOrder(document.agreements);
  if (!first?.dateSigned) throw new Error("A project without a dated agreement cannot be published.");
  return { edition: first.edition, year: yearOf(first.dateSigned) };
}

async function nextOf(tx: Database, edition: string): Promise<number> {
  const [taken] = await tx
    .update(editions)
    .set({ nextNumber: sql`${editions.nextNumber} + 1` })
    .where(eq(editions.code, edition))
    .returning({ next: editions.nextNumber })
    .prepare("next_of_edition")
    .execute();
  if (!taken) throw new Error(`There is no edition ${edition}.`);
  return taken.next - 1;
}

async function nextOutsideEditions(tx: Database, year: number): Promise<number> {
  const [taken] = await tx
    .insert(looseNumbers)
    .values({ year, nextNumber: 2 })
    .onConflictDoUpdate({
      target: looseNumbers.year,
      set: { nextNumber: sql`${looseNumbers.nextNumber} + 1` },
    })
    .returning({ next: looseNumbers.nextNumber })
    .prepare("next_outside_editions")
    .execute();
  if (!taken) throw new Error("No number was taken.");
  return taken.next - 1;
}
