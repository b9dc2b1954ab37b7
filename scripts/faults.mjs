import process from "node:process";
import { run } from "./child.mjs";

// The test bed itself is TypeScript: this hands it our words, and ends with it.
process.exitCode = await run(process.execPath, [
  "--import",
  "tsx",
  "deploy/faults/run.ts",
  ...process.argv.slice(2),
]);
