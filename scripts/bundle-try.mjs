// Starts an unpacked bundle where there is no network, signs in and reads: run by `npm run bundle -- --try`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";

const [folder = ""] = process.argv.slice(2);
const port = "3999";
const home = `http://127.0.0.1:${port}`;
const password = "a password of the trial";
/** @type {NodeJS.ProcessEnv} */
const settings = {
  NODE_ENV: "production",
  PATH: process.env.PATH ?? "",
  PORT: port,
  SIGNBOOK_DATA: join(folder, "trial-data"),
  SIGNBOOK_SAMPLE_PASSWORD: password,
  LOG_LEVEL: "error",
};

demand(
  Object.values(networkInterfaces())
    .flat()
    .every((one) => one?.internal),
  "there is a network here: the trial must be run without one",
);
demand(existsSync(join(folder, "LICENCES.txt")), "the licences are missing");

const server = spawn(join(folder, "start.sh"), { env: settings, stdio: ["ignore", "ignore", "inherit"] });
try {
  await ready();
  const page = await read("/zh", "签约");
  demand(!/(?:src|action)="https?:/.test(page), "a page loads from another host");
  await read("/api/v1/figures", '"rule"');
  demand((await bytes("/zh/figures.pdf")) > 10_000, "the report, which needs the typeface, was not drawn");
  const cookie = await signIn();
  await read("/en/desk", "reviewer", { cookie });
  await stopped();
  demand(verified() === 0, "the programs of operators do not run, or the figures differ");
  process.stdout.write("Unpacked, started without a network, signed in and read: the bundle is well.\n");
} catch (fault) {
  process.stderr.write(`The bundle is not well: ${fault instanceof Error ? fault.message : fault}\n`);
  process.exitCode = 1;
} finally {
  await stopped();
}

async function stopped() {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

/** Recounts the figures, as operators do: their programs are TypeScript. */
function verified() {
  const args = [join(folder, "node_modules/.bin/tsx"), "scripts/verify-figures.ts"];
  return spawnSync(process.execPath, args, {
    cwd: folder,
    env: settings,
    stdio: ["ignore", "ignore", "inherit"],
  }).status;
}

/** @param {boolean} is  @param {string} otherwise */
function demand(is, otherwise) {
  if (!is) throw new Error(otherwise);
}

/** The first start loads the sample; patience for a slow computer. */
async function ready() {
  for (let n = 0; n < 1_200; n += 1) {
    demand(server.exitCode === null, "it ended at its start");
    const answer = await fetch(`${home}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error("it was not ready within two minutes");
}

/** @param {string} path  @param {string} text  @param {Record<string, string>} [headers] */
async function read(path, text, headers = {}) {
  const answer = await fetch(`${home}${path}`, { headers, redirect: "manual" });
  const body = await answer.text();
  demand(answer.status === 200, `${path} answered ${answer.status}`);
  demand(body.includes(text), `${path} does not say "${text}"`);
  return body;
}

/** @param {string} path */
async function bytes(path) {
  const answer = await fetch(`${home}${path}`);
  return answer.ok ? (await answer.arrayBuffer()).byteLength : 0;
}

/** Sends the form of the sign-in as a browser without scripts does; gives the cookies. */
async function signIn() {
  const page = await (await fetch(`${home}/en/sign-in`)).text();
  const form =
    (page.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((one) => one.includes('name="password"')) ?? "";
  const body = new FormData();
  for (const [input] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g))
    body.append(attribute(input, "name"), attribute(input, "value"));
  body.append("email", "reviewer@example.org");
  body.append("password", password);
  const headers = { origin: home };
  const answer = await fetch(`${home}/en/sign-in`, { method: "POST", body, headers, redirect: "manual" });
  demand(answer.status === 303, `signing in answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

/** @param {string} tag  @param {string} name */
function attribute(tag, name) {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
