import { and, eq, max, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { ClaimRecord } from "../../domain/administration/edition-parts";
import type { Was } from "../../domain/administration/form";
import type { EditionClaimField, NamedSource } from "../../domain/edition";
import { isId } from "../../domain/id";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { sourceColumn, sourceId } from "../reference-sources";
import { editionClaims } from "../schema/reference";
import { isKey, keepRecord, removeRecord, versionOf } from "./keep";
import { lockEdition, twinOf } from "./twin";

const kind = { subject: "edition-claim", table: editionClaims, key: editionClaims.id } as const;

const { id, edition, values, chosen, reasons, unconfirmed, position } = editionClaims;
const columns = {
  ...{ id, edition, values, chosen, reasons, unconfirmed },
  field: sql<EditionClaimField>`${editionClaims.field}`,
  source: sql<NamedSource>`${sourceColumn(sql`source`)}`,
};

export type KeptClaim = Awaited<ReturnType<typeof listClaims>>[number];

/** What sources say of an edition in words, in the order of its public page. */
export const listClaims = (db: Database, of: string) =>
  db.select(columns).from(editionClaims).where(eq(edition, of)).orderBy(position, id);

/** What a source says of this edition, and how many changes its history holds; null where there is none. */
export async function readClaim(db: Database, of: string, claim: string) {
  if (!isId(claim) || !isKey(edition, of)) return null;
  const [row] = await db
    .select(columns)
    .from(editionClaims)
    .where(and(eq(id, claim), eq(edition, of)));
  return row ? { row, version: await versionOf(db, kind.subject, claim) } : null;
}

/** Adds what a source says, after all else, or changes it; it stays in its edition. Sent twice it is added once. */
export function keepClaim(db: Database, was: Was, { edition: of, source, ...claim }: ClaimRecord, by: Actor) {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    await lockEdition(tx, of);
    const said = { ...claim, source: await sourceId(tx, source, was, by) };
    if (was.record !== null) return keepRecord(tx, kind, was, said, by);
    const twin = await twinOf(tx, kind, { ...said, edition: of });
    if (twin) return twin;
    const [last] = await tx
      .select({ position: max(position) })
      .from(editionClaims)
      .where(eq(edition, of));
    return keepRecord(tx, kind, was, { ...said, edition: of, position: (last?.position ?? -1) + 1 }, by);
  });
}

/** Takes it away, and gives the edition that it spoke of. Refuses as `removeRecord` does. */
export function removeClaim(db: Database, was: Was, by: Actor): Promise<string> {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    const claim = was.record ?? "";
    const [held] = isId(claim) ? await tx.select({ edition }).from(editionClaims).where(eq(id, claim)) : [];
    if (!held) throw new Refused("not-found");
    await removeRecord(tx, kind, was, sql`false`, by);
    return held.edition;
  });
}
