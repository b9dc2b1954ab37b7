// Starts Signbook from a fresh clone: installs, builds, serves. Plain Node: nothing is installed yet.
import { existsSync } from "node:fs";
import { chdir, exit, stderr, stdout, versions } from "node:process";
import { fileURLToPath } from "node:url";
import { buildIsCurrent, rememberBuild } from "./build-state.mjs";
import { run, runNpm } from "./child.mjs";
import { installIsCurrent } from "./install-state.mjs";
import { mendPostgres } from "./mend-postgres.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));

const [major = 0, minor = 0] = versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stderr.write(`Signbook needs Node.js 20.19 or newer; this is ${versions.node}.\n`);
  exit(1);
}

if (!installIsCurrent()) {
  stdout.write("Installing the packages that Signbook needs (npm ci)…\n");
  await orExit(
    runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]),
    "The packages could not be installed.",
  );
}

mendPostgres();

if (!buildIsCurrent()) {
  stdout.write("Building…\n");
  const next = "node_modules/next/dist/bin/next";
  await orExit(
    run(process.execPath, [next, "build"], { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }),
    "The build failed.",
  );
  if (existsSync(".next")) rememberBuild();
}

await import("./server.mjs");

/** @param {Promise<number>} step  @param {string} sentence */
async function orExit(step, sentence) {
  const code = await step;
  if (code === 0) return;
  stderr.write(`${sentence}\n`);
  exit(code);
}
