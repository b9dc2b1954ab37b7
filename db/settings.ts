import { sql } from "drizzle-orm";
import { z } from "zod";
import type { SettingsRecord } from "../domain/administration/settings";
import { defaultSizeBands } from "../domain/counting/size";
import { Texts } from "../domain/languages";
import { ApprovedMap, MapLanguages } from "../domain/map/base-map";
import { defaultZone } from "../domain/zone";
import type { Database } from "./client";
import { plannedOnce } from "./planned-once";
import { rows } from "./query";

const Kept = z.object({
  "size-bands": z.array(z.int().positive()).max(20).optional(),
  "reporting-zone": z.string().optional(),
  publisher: Texts.prefault({}),
  footer: Texts.prefault({}),
  licence: Texts.prefault({}),
  "licence-address": z.string().nullable().default(null),
  "origin-names": z.record(z.string(), Texts).default({}),
  "map-languages": MapLanguages,
  "base-map": ApprovedMap.nullable().default(null),
});

/** What decides how the register is read. */
export interface ReadingSettings {
  /** Where size bands begin, in units of 10⁸ CNY, rising; the first begins at 0. */
  readonly sizeBands: readonly number[];
  /** The reporting time zone: it decides days, months and the end of an `asOf` day. */
  readonly zone: string;
}

/** The settings as kept, or their defaults. */
export async function readSettings(db: Database): Promise<ReadingSettings> {
  return readingSettings(await readKept(db, ["size-bands", "reporting-zone"]));
}

/** Who publishes the register, on what terms, and how it is read. */
export async function readRegisterSettings(db: Database): Promise<SettingsRecord> {
  const names = ["size-bands", "reporting-zone", "publisher", "footer", "licence", "licence-address"];
  const kept = await readKept(db, names);
  const { sizeBands, zone } = readingSettings(kept);
  const { publisher, footer, licence } = kept;
  return {
    publisher,
    footer,
    licence,
    licenceAddress: kept["licence-address"],
    zone,
    sizeBands: [...sizeBands],
  };
}

/** How this register calls origins where it does not call them as everybody does, by their codes. */
export async function readOriginNames(db: Database): Promise<Readonly<Record<string, Texts>>> {
  return (await readKept(db, ["origin-names"]))["origin-names"];
}

/** In which languages the map of origins is shown, and the approved map that it is shown over, if there is one. */
export async function readOriginMap(db: Database) {
  const kept = await readKept(db, ["map-languages", "base-map"]);
  return { languages: kept["map-languages"], approved: kept["base-map"] };
}

async function readKept(db: Database, names: readonly string[]) {
  const asked = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  );
  const found = await rows<{ name: string; value: unknown }>(
    db,
    plannedOnce(sql`select name, value from settings where name in (${asked})`),
  );
  return Kept.parse(Object.fromEntries(found.map(({ name, value }) => [name, value])));
}

const readingSettings = (kept: z.output<typeof Kept>): ReadingSettings => ({
  sizeBands: kept["size-bands"]?.toSorted((a, b) => a - b) ?? defaultSizeBands,
  zone: kept["reporting-zone"] ?? defaultZone,
});
