import process from "node:process";
import { parseArgs } from "node:util";
import { closeDatabase, database } from "../db/client";
import { fileStore } from "../db/files/store";
import { findStrays } from "../db/files/strays";
import { env } from "../env";
import { orSentence } from "./or-sentence";

/** Names the documents that lie in their storage and belong to no record, and with `--remove` removes them. */
async function run(remove: boolean): Promise<number> {
  const store = fileStore(env());
  const { strays, known } = await findStrays(await database(), store, new Date());
  for (const name of strays) console.log(name);
  console.log(`${strays.length} documents belong to no record, ${known} do.`);
  if (!remove || strays.length === 0) return 0;
  if (known === 0) {
    console.error(
      "Nothing is removed: no document that lies there belongs to this register. Is it the right one?",
    );
    return 1;
  }
  for (const name of strays) await store.remove(name);
  console.log("Those that belong to none are removed.");
  return 0;
}

const { values } = parseArgs({ options: { remove: { type: "boolean", default: false } } });
process.exitCode = await orSentence(run(values.remove).finally(closeDatabase));
