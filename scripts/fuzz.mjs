import process from "node:process";
import { run } from "./child.mjs";

// The requests are made in TypeScript: this hands over our words, and ends with it.
process.exitCode = await run(process.execPath, [
  "--import",
  "tsx",
  "deploy/fuzz/run.ts",
  ...process.argv.slice(2),
]);
