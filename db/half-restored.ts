import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the embedded database of a data folder is, and where a restoration makes it. */
export const databaseIn = (folder: string) => join(/* turbopackIgnore: true */ folder, "database");
export const unfinishedIn = (folder: string) => `${databaseIn(folder)}.unfinished`;

/** A restoration into the folder did not come to its end. */
export class HalfRestored extends Error {
  constructor(folder: string) {
    super(
      `A restoration into ${folder} was interrupted: run npm run restore again. ` +
        `To begin an empty register there instead, remove ${unfinishedIn(folder)}.`,
    );
    this.name = "HalfRestored";
  }
}

/** An empty register in its place would keep the backup out. Throws HalfRestored. */
export function demandWhole(folder: string): void {
  if (!existsSync(databaseIn(folder)) && existsSync(unfinishedIn(folder))) throw new HalfRestored(folder);
}
