// Every check of the project, from a fresh clone on: one line each, the first failure ends it with its output.
import { chdir, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { checks } from "./checks.mjs";
import { runNpm } from "./child.mjs";
import { installIsCurrent } from "./install-state.mjs";
import { mendPostgres } from "./mend-postgres.mjs";
import { runCheck } from "./run-check.mjs";
import { installSystemPackages } from "./system-packages.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const browsers = !process.argv.includes("--without-browsers");

await installSystemPackages(browsers);
if (!installIsCurrent() && (await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"])) !== 0) {
  stderr.write("The packages could not be installed.\n");
  exit(1);
}

mendPostgres();

const wanted = checks.filter((check) => browsers || !check.needsBrowser);
const sum = { passed: 0, failed: 0 };
for (const [index, check] of wanted.entries()) {
  const { ok, output, seconds, passed, failed } = await runCheck(check);
  sum.passed += passed;
  sum.failed += failed;
  stdout.write(`${ok ? "✓" : "✗"} ${check.title} (${seconds} s)\n`);
  if (ok) continue;
  stdout.write(`\n${output}\n`);
  const left = wanted.slice(index + 1).map(({ title }) => title);
  if (left.length > 0) stdout.write(`Not run after this failure: ${left.join("; ")}\n`);
  break;
}
stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
exit(sum.failed === 0 ? 0 : 1);
