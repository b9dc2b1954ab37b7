import process from "node:process";
import { run } from "./child.mjs";

// The bench itself is TypeScript: this hands it our words, and ends with it.
process.exitCode = await run(process.execPath, ["--import", "tsx", "bench/run.ts", ...process.argv.slice(2)]);
