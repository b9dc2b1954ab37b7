import { sql } from "drizzle-orm";
import { z } from "zod";
import { defaultSizeBands } from "../domain/counting/size";
import { defaultZone } from "../domain/zone";
import type { Database } from "./client";
import { rows } from "./query";

const Kept = z.object({
  "size-bands": z.array(z.int().positive()).max(20).optional(),
  "reporting-zone": z.string().optional(),
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
  const found = await rows<{ name: string; value: unknown }>(
    db,
    sql`select name, value from settings where name in ('size-bands', 'reporting-zone')`,
  );
  const kept = Kept.parse(Object.fromEntries(found.map(({ name, value }) => [name, value])));
  return {
    sizeBands: kept["size-bands"]?.toSorted((a, b) => a - b) ?? defaultSizeBands,
    zone: kept["reporting-zone"] ?? defaultZone,
  };
}
