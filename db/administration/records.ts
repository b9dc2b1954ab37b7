import { eq, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/actor";
import type { Was } from "../../domain/administration/form";
import type {
  CeremonyRecord,
  DomainRecord,
  EditionRecord,
  ExpoRecord,
  UnitRecord,
} from "../../domain/administration/records";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { changeNamed } from "../projects/reference-lock";
import { refreshPositions } from "../projects/refresh-positions";
import { rows } from "../query";
import { ceremonies, domains, editions, expos, units } from "../schema/reference";
import { isRemembered, isUsed } from "../uses";
import { isKey, type Kind, keepRecord, removeRecord, versionOf } from "./keep";
import { twinOf } from "./twin";

const kinds = {
  expo: { subject: "expo", table: expos, key: expos.id },
  edition: { subject: "edition", table: editions, key: editions.code },
  ceremony: { subject: "ceremony", table: ceremonies, key: ceremonies.id },
  domain: { subject: "domain", table: domains, key: domains.code },
  unit: { subject: "unit", table: units, key: units.code },
} as const;
export type KindName = keyof typeof kinds;

/** A record as it now stands, and how many changes its history holds; null where there is none. */
export async function readRecord<Name extends KindName>(db: Database, name: Name, key: string) {
  const { subject, table, key: column } = kinds[name];
  if (!isKey(column, key)) return null;
  const [found] = await db.select().from<PgTable>(table).where(eq(column, key));
  const row = found as (typeof kinds)[Name]["table"]["$inferSelect"] | undefined;
  return row ? { row, version: await versionOf(db, subject, key) } : null;
}

export const keepExpo = (db: Database, was: Was, { code, ...expo }: ExpoRecord, by: Actor) =>
  keepRecord(db, kinds.expo, was, was.record === null ? { code, ...expo } : expo, by);

/** Refuses `part-of-itself` where the editions would continue one another in a circle. */
export const keepEdition = (db: Database, was: Was, { code, ...edition }: EditionRecord, by: Actor) =>
  keepRecord(db, kinds.edition, was, was.record === null ? { code, ...edition } : edition, by, (tx, after) =>
    refuseCircle(tx, "edition", after.code),
  );

/** A form that was sent twice adds one ceremony. Refuses `edition-fixed` where projects were signed there already: their references and figures name its edition. */
export async function keepCeremony(db: Database, was: Was, ceremony: CeremonyRecord, by: Actor) {
  demand(mayAdminister(by));
  return db.transaction(async (tx) => {
    await changeNamed(tx);
    const twin = was.record === null ? await twinOf(tx, kinds.ceremony, ceremony) : null;
    if (twin) return twin;
    return keepRecord(tx, kinds.ceremony, was, ceremony, by, async (inside, after, before) => {
      if (before === null) return;
      if (before.edition !== after.edition && (await isNamed(inside, after.id)))
        throw new Refused("edition-fixed");
      if (before.mode !== after.mode)
        await refreshPositions(inside, sql`p.ceremonies @> array[${after.id}::uuid]`);
    });
  });
}

export const keepDomain = (db: Database, was: Was, { code, ...domain }: DomainRecord, by: Actor) =>
  keepRecord(db, kinds.domain, was, was.record === null ? { code, ...domain } : domain, by);

/** Refuses `part-of-itself` where the units would be part of one another in a circle. */
export const keepUnit = (db: Database, was: Was, { code, ...unit }: UnitRecord, by: Actor) =>
  keepRecord(db, kinds.unit, was, was.record === null ? { code, ...unit } : unit, by, (tx, after) =>
    refuseCircle(tx, "unit", after.code),
  );

/** Removes a record that nothing names or ever named. Refuses `still-used`, and as `removeRecord` does. */
export const removeReference = (db: Database, name: KindName, was: Was, by: Actor): Promise<void> =>
  removeRecord<PgTable>(
    db,
    kinds[name] as Kind<PgTable>,
    was,
    sql`${isUsed[name]} or ${isRemembered[name]}`,
    by,
  );

async function isNamed(tx: Database, ceremony: string): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select 1 from ceremonies t where t.id = ${ceremony} and (${isUsed.ceremony} or ${isRemembered.ceremony})`,
  );
  return found.length > 0;
}

async function refuseCircle(tx: Database, of: "edition" | "unit", code: string): Promise<void> {
  const above = of === "edition" ? sql`continues` : sql`parent`;
  const table = of === "edition" ? sql`editions` : sql`responsible_units`;
  const circle = await rows(
    tx,
    sql`with recursive line as (
        select ${above} as code from ${table} where code = ${code}
        union select t.${above} from line join ${table} t on t.code = line.code)
      select 1 from line where code = ${code}`,
  );
  if (circle.length > 0) throw new Refused("part-of-itself");
}
