import { parseArgs } from "node:util";
import { restore } from "../db/backup/restore";
import { env } from "../env";
import { orSentence } from "./or-sentence";

/** Brings a backup back into the empty database of the settings: `npm run restore -- FOLDER`. */
const { positionals } = parseArgs({ allowPositionals: true });
const [backup] = positionals;
if (!backup) {
  console.error("Which backup? npm run restore -- FOLDER");
  process.exit(1);
}
const { at, tables, documents } = await orSentence(restore(env(), backup));
console.log(
  `The backup of ${at} is restored: ${Object.keys(tables).length} tables and ${documents.length} documents are as they were.`,
);
