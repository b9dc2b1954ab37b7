import { parseArgs } from "node:util";
import { backUp } from "../db/backup/backup";
import { env } from "../env";
import { orSentence } from "./or-sentence";

/** Backs the register of the settings up into a new folder below `--to`, `backups` where it is left out. */
const { values } = parseArgs({ options: { to: { type: "string", default: "backups" } } });
const { path, manifest, lost } = await orSentence(backUp(env(), values.to));
const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
console.log(
  `Backed up into ${path}: ${rows} rows of ${Object.keys(manifest.tables).length} tables, ${manifest.documents.length} documents.`,
);
if (lost.length > 0) {
  console.error(
    `The storage of documents has not, or not as they were: ${lost.join(", ")}. They are not in this backup.`,
  );
  process.exitCode = 1;
}
