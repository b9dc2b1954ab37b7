import { spawn } from "node:child_process";
import process from "node:process";

/**
 * Runs a program with our output and answers its exit code. It and what it started end when we are told to end,
 * and we end with it: nothing is left behind.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @param {import("node:child_process").StdioOptions} [stdio]
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}, stdio = ["ignore", "inherit", "inherit"]) {
  const child = spawn(program, args, { stdio, env: { ...process.env, ...env }, detached: true });
  return ended(child);
}

/**
 * Runs the npm that started us, or the one on the search path.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 */
export function runNpm(args, env = {}) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") || npm?.endsWith(".cjs")
    ? run(process.execPath, [npm, ...args], env)
    : run("npm", args, env);
}

/**
 * The exit code of a child that leads a process group of its own; signals that end us are passed on to the group.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      if (child.pid) endGroup(child.pid, signal);
      child.once("exit", () => process.exit(128 + (signal === "SIGINT" ? 2 : 15)));
    };
    process.on("SIGTERM", pass).on("SIGINT", pass);
    const settle = () => process.off("SIGTERM", pass).off("SIGINT", pass);
    child.once("error", (fault) => {
      settle();
      reject(fault);
    });
    child.once("close", (code, signal) => {
      settle();
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** @param {number} leader  @param {NodeJS.Signals} signal */
export function endGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch {
    // It has ended already.
  }
}
