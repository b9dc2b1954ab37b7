import { eq, sql } from "drizzle-orm";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { lookUpNamed } from "../projects/lookups";
import { importDrafts } from "../schema/imports";
import { basisOn, digestOfSetting } from "./basis";
import type { Importing } from "./check-rows";
import { makeAgain, rowsOf } from "./make-again";
import { type AddedOrganization, formsOf, type SettledNames, settleNames } from "./new-organizations";
import { type ImportRecord, settingOf } from "./record";
import { inTurns } from "./turns";

/** After so many rows whoever else waits for the processor gets their turn. */
const inATurn = 200;

/**
 * Sees to it that an import's kept drafts are exactly those of these rows, each as it would be made now: one that
 * rests on anything that was changed since is made again from its row. Gives the organizations that they need and
 * the register has not. Refuses `import-changed` where a row cannot be read any more.
 */
export async function settleDrafts(
  tx: Database,
  record: ImportRecord,
  numbers: readonly number[],
  importing: Importing,
): Promise<readonly AddedOrganization[]> {
  await tx.execute(sql`delete from import_drafts
    where import = ${record.id} and number <> all(${arrayOf(numbers, "int")})`);
  const kept = await tx.select(rested).from(importDrafts).where(eq(importDrafts.import, record.id));
  const held = new Set(kept.map(({ number }) => number));
  const missing = await rowsOf(
    tx,
    record,
    numbers.filter((number) => !held.has(number)),
  );
  const names = new Set([...kept, ...missing].flatMap((one) => one.names));
  const settled = await settleNames(tx, record, [...names]);
  const setting = digestOfSetting(settingOf(record, importing.vocabulary), importing.actor);
  const again = await outdated(tx, kept, { settled, setting });
  const changed = await rowsOf(tx, record, again);
  await makeAgain(tx, record, [...missing, ...changed], { ...importing, settled, setting });
  return settled.added;
}

/** What tells whether a kept draft is still as it would be made. */
const rested = {
  number: importDrafts.number,
  names: importDrafts.names,
  basis: importDrafts.basis,
  organizations: importDrafts.organizations,
  ceremonies: importDrafts.ceremonies,
  currencies: importDrafts.currencies,
  year: importDrafts.year,
  domains: importDrafts.domains,
  editions: importDrafts.editions,
  units: importDrafts.units,
};

type Rested = { readonly [column in keyof typeof rested]: (typeof importDrafts.$inferSelect)[column] };

/** The numbers of the drafts that would be made otherwise now. */
async function outdated(
  tx: Database,
  kept: readonly Rested[],
  { settled, setting }: { readonly settled: SettledNames; readonly setting: string },
): Promise<number[]> {
  const all = <Value>(of: (one: Rested) => readonly Value[]) => [...new Set(kept.flatMap(of))];
  const named = {
    organizations: all(({ organizations }) => organizations),
    ceremonies: all(({ ceremonies }) => ceremonies),
    editions: all(({ editions }) => editions),
    domains: all(({ domains }) => domains),
    units: all(({ units }) => units),
    currencies: all(({ currencies }) => currencies),
    years: all(({ year }) => (year === null ? [] : [String(year)])),
  };
  const lookups = await lookUpNamed(tx, named, formsOf(settled.added));
  const basisOf = basisOn({ setting, idOf: settled.idOf, lookups });
  const found = await inTurns(
    kept,
    (one) => (basisOf(one.names, one) === one.basis ? [] : [one.number]),
    inATurn,
  );
  return found.flat();
}
