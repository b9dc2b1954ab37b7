import process from "node:process";
import { closeDatabase, database } from "../db/client";
import { rebuildFigures } from "../db/figures/rebuild";
import { verifyFigures } from "../db/figures/verify";

/** Recounts every figure from the records; ends with 1 where one differs. `--rebuild` adds the sums up anew first. */
async function run() {
  const db = await database();
  if (process.argv.includes("--rebuild")) await rebuildFigures(db);
  const { asked, differences } = await verifyFigures(db);
  for (const { question, figure, shown, recounted } of differences)
    console.log(`${question}\n  ${figure}\n    shown     ${shown}\n    recounted ${recounted}`);
  console.log(`${asked} tables recounted from the records, ${differences.length} figures differ.`);
  return differences.length === 0 ? 0 : 1;
}

process.exitCode = await run().finally(closeDatabase);
