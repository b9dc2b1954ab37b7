import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { rememberBuild } from "./build-state.mjs";
import { ended } from "./child.mjs";

/**
 * Runs one check and counts it.
 *
 * @param {import("./checks.mjs").Check} check
 * @returns {Promise<{ ok: boolean, output: string, seconds: number, passed: number, failed: number }>}
 */
export async function runCheck(check) {
  const start = performance.now();
  if (check.report) rmSync(check.report, { force: true });
  let output = "";
  let ok = true;
  for (const command of check.commands) {
    if (!ok) break;
    const answer = await quietly(command);
    output += answer.output;
    ok = answer.code === 0;
  }
  if (ok && check.title === "build") rememberBuild();
  const seconds = Math.round((performance.now() - start) / 1000);
  return { ok, output, seconds, ...countOf(check, ok) };
}

/** @param {string[]} command  @returns {Promise<{ code: number, output: string }>} */
async function quietly([program = "", ...args]) {
  const child = spawn(process.execPath, [join("node_modules", program), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: environment(),
    detached: true,
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on("data", (data) => said.push(data));
  child.stderr.on("data", (data) => said.push(data));
  const code = await ended(child);
  return { code, output: Buffer.concat(said).toString("utf8") };
}

/** Ours without the settings of a register that may run beside: a check must not reach it. */
function environment() {
  const ours = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of Object.keys(ours)) {
    if (/^(DATABASE_|SIGNBOOK_|NEXTAUTH_|OIDC_|HOST$|PORT$|NODE_ENV$)/.test(name))
      Reflect.deleteProperty(ours, name);
  }
  return ours;
}

/** @param {import("./checks.mjs").Check} check  @param {boolean} ok */
function countOf(check, ok) {
  const alone = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!check.report || !existsSync(check.report)) return alone;
  const report = JSON.parse(readFileSync(check.report, "utf8"));
  const { passed, failed } = report.stats
    ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}
