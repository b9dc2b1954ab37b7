import { closeDatabase, database } from "../db/client";
import { verifyFigures } from "../db/figures/verify";

/** Recounts every figure from the records; ends with 1 where one differs from what the register shows. */
async function run() {
  const { asked, differences } = await verifyFigures(await database());
  for (const { question, figure, shown, recounted } of differences)
    console.log(`${question}\n  ${figure}\n    shown     ${shown}\n    recounted ${recounted}`);
  console.log(`${asked} tables recounted from the records, ${differences.length} figures differ.`);
  return differences.length === 0 ? 0 : 1;
}

process.exitCode = await run().finally(closeDatabase);
