import { sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Was } from "../../domain/administration/form";
import type { OriginNameRecord, SettingsRecord } from "../../domain/administration/settings";
import { difference } from "../../domain/project/difference";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { addRevision } from "../revisions";
import { settings } from "../schema/reference";
import { readOriginNames, readRegisterSettings } from "../settings";
import { versionOf } from "./keep";

/** How the history names the settings of the register, and the names of its origins. */
const register = "register";
const originNames = "origin-names";

/** The settings, and how many changes their history holds. */
export async function readSettingsRecord(db: Database) {
  return { row: await readRegisterSettings(db), version: await versionOf(db, "setting", register) };
}

/** The names of origins that are this register's own, and how many changes their history holds. */
export async function readOriginNamesRecord(db: Database) {
  return { names: await readOriginNames(db), version: await versionOf(db, "setting", originNames) };
}

/** Changes the settings. Refuses `role-needed` and `record-changed`. */
export function keepSettings(db: Database, was: Was, changed: SettingsRecord, actor: Actor): Promise<void> {
  return changeSetting(db, register, was, actor, async (tx) => {
    const before = await readRegisterSettings(tx);
    await write(tx, {
      publisher: changed.publisher,
      footer: changed.footer,
      licence: changed.licence,
      "licence-address": changed.licenceAddress,
      "reporting-zone": changed.zone,
      "size-bands": changed.sizeBands,
    });
    return { before, after: await readRegisterSettings(tx) };
  });
}

/** Gives an origin a name of this register's own. Refuses `role-needed` and `record-changed`. */
export function keepOriginName(db: Database, was: Was, { code, names }: OriginNameRecord, actor: Actor) {
  return changeOriginNames(db, was, actor, (before) => ({ ...before, [code]: names }));
}

/** Calls an origin as everybody does again. Refuses as `keepOriginName` does. */
export function removeOriginName(db: Database, was: Was, actor: Actor): Promise<void> {
  return changeOriginNames(db, was, actor, (before) =>
    Object.fromEntries(Object.entries(before).filter(([code]) => code !== was.record)),
  );
}

type Names = Awaited<ReturnType<typeof readOriginNames>>;

function changeOriginNames(db: Database, was: Was, actor: Actor, change: (before: Names) => Names) {
  return changeSetting(db, originNames, was, actor, async (tx) => {
    const before = await readOriginNames(tx);
    await write(tx, { "origin-names": change(before) });
    return { before: { originNames: before }, after: { originNames: await readOriginNames(tx) } };
  });
}

type Changed = { readonly before: unknown; readonly after: unknown };

/** Changes a setting that nobody changed since it was shown. Refuses `role-needed` and `record-changed`. */
export async function changeSetting(
  db: Database,
  record: string,
  { basedOn }: Was,
  actor: Actor,
  change: (tx: Database) => Promise<Changed>,
): Promise<void> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('setting'))`);
    if ((await versionOf(tx, "setting", record)) !== basedOn) throw new Refused("record-changed");
    const { before, after } = await change(tx);
    if (difference(before, after).length > 0)
      await addRevision(tx, { subject: "setting", record, act: "changed", document: after, actor });
  });
}

/** Writes settings by their names. */
export async function write(tx: Database, values: Readonly<Record<string, unknown>>): Promise<void> {
  const rows = Object.entries(values).map(([name, value]) => ({
    name,
    value: sql`${JSON.stringify(value)}::jsonb`,
  }));
  await tx
    .insert(settings)
    .values(rows)
    .onConflictDoUpdate({ target: settings.name, set: { value: sql`excluded.value` } });
}
