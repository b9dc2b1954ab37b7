// Serves the built register for the journeys of e2e/: the sample register in a folder that goes with the process.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const folder = mkdtempSync(join(tmpdir(), "signbook-journeys-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
process.env.SIGNBOOK_DATA = folder;
await import("./start.mjs");
