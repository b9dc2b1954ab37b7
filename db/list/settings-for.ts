import { defaultSizeBands } from "../../domain/counting/size";
import type { ProjectFilter } from "../../domain/filters";
import { defaultZone } from "../../domain/zone";
import type { Database } from "../client";
import { type ReadingSettings, readSettings } from "../settings";

/** The settings where the question depends on them: most questions ask for no day and no size. */
export async function settingsFor(
  db: Database,
  { asOf, size, cell }: Pick<ProjectFilter, "asOf" | "size" | "cell">,
): Promise<ReadingSettings> {
  return asOf === null && size.length + cell.length === 0
    ? { sizeBands: defaultSizeBands, zone: defaultZone }
    : readSettings(db);
}
