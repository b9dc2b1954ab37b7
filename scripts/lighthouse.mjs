// What Lighthouse says of the main pages on a slow phone: `npm run lighthouse -- http://127.0.0.1:3000`.
// It is fetched for the occasion: it weighs as much as everything else that is installed together.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { runNpm } from "./child.mjs";

const [address = "http://127.0.0.1:3000"] = process.argv.slice(2);
const wanted = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const debian = "/usr/bin/chromium";
const folder = mkdtempSync(join(tmpdir(), "signbook-lighthouse-"));
const list = await fetch(`${address}/api/v1/projects?limit=1&sort=-amount`);
const { data } = /** @type {{ data: { reference: string }[] }} */ (await list.json());
const paths = ["/en", "/en/projects", `/zh/projects/${data[0]?.reference}`, "/en/editions/sce-2019"];

let good = true;
try {
  for (const path of paths) good = (await measured(path)) && good;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = good ? 0 : 1;

/** @param {string} path */
async function measured(path) {
  const report = join(folder, "report.json");
  // The first request after a start also makes what is kept.
  await fetch(address + path);
  const args = [
    "exec",
    "--yes",
    "--package=lighthouse@12.8.2",
    "--",
    "lighthouse",
    address + path,
    "--quiet",
  ];
  const browser = ["--chrome-flags=--headless=new --no-sandbox", "--output=json", `--output-path=${report}`];
  const env = existsSync(debian) ? { CHROME_PATH: debian } : {};
  if ((await runNpm([...args, ...browser], env)) !== 0) return false;
  const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
  const scores = Object.entries(wanted).map(([name, least]) => {
    const score = Math.round(categories[name].score * 100);
    return { ok: score >= least, text: `${name} ${score}${score < least ? ` (wanted ${least})` : ""}` };
  });
  const largest = audits["largest-contentful-paint"].displayValue;
  console.log(`${path.padEnd(34)} ${scores.map(({ text }) => text).join(", ")}; largest paint ${largest}`);
  return scores.every(({ ok }) => ok);
}
