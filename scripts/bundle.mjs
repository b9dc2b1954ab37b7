// Makes one archive of a built register for a computer without internet: `npm run bundle`, `-- --to FOLDER`. With
// `-- --try` it is then unpacked and started where there is no network at all.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { buildIsCurrent, rememberBuild } from "./build-state.mjs";
import { bundledPackages, licencesOf } from "./bundle-packages.mjs";
import { run } from "./child.mjs";

const { values } = parseArgs({
  options: { to: { type: "string", default: "bundles" }, try: { type: "boolean", default: false } },
});
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
/** Compiled parts are for one kind of computer. */
const name = `signbook-${version}-${process.platform}-${process.arch}`;
/** What is run, read, or worth reading where the register runs. */
const parts = [
  ".next",
  "public",
  ...["db", "domain", "messages"],
  "scripts",
  "deploy",
  "docs",
  ...["env.ts", "next.config.ts", "tsconfig.json", "package.json", "package-lock.json"],
  ...["LICENSE", "README.md", "CHANGELOG.md"],
];
const leftOut =
  /(^|\/)(\.next\/(cache|dev|types|trace))(\/|$)|\.test\.tsx?$|(^|\/)testing(\/|$)|\.built\.ts$/;

const startScript = `#!/bin/sh
# Starts Signbook where it was unpacked: nothing is installed, nothing is asked of a network. See README.md for settings.
cd "$(dirname "$0")" || exit 1
command -v node >/dev/null || { echo "Signbook needs Node.js 20.19 or newer." >&2; exit 1; }
[ "$(node -p 'process.platform + "-" + process.arch')" = "${process.platform}-${process.arch}" ] || {
  echo "This bundle is for ${process.platform}-${process.arch}." >&2; exit 1; }
exec node --max-semi-space-size=4 scripts/server.mjs
`;

process.exitCode = await bundle();

/** @returns {Promise<number>} the exit code */
async function bundle() {
  if (!(await built())) return 1;
  const folder = mkdtempSync(join(tmpdir(), "signbook-bundle-"));
  try {
    gather(join(folder, name));
    mkdirSync(values.to, { recursive: true });
    const archive = resolve(values.to, `${name}.tar.gz`);
    const packed = await run("tar", ["-czf", archive, "--owner=0", "--group=0", "-C", folder, name]);
    if (packed !== 0) return packed;
    process.stdout.write(
      `${relative(".", archive)} holds Signbook ${version} with everything it runs with.\n`,
    );
    return values.try ? await tried(archive) : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether there is a build of these sources, which is made where there is none. */
async function built() {
  if (buildIsCurrent()) return true;
  const next = "node_modules/next/dist/bin/next";
  const settings = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const code = await run(process.execPath, [next, "build"], settings);
  if (code === 0) rememberBuild();
  return code === 0;
}

/** @param {string} into */
function gather(into) {
  for (const part of parts.filter((one) => existsSync(one))) {
    // The build names packages by links that must stay as they are.
    const filter = (/** @type {string} */ path) => !leftOut.test(path);
    cpSync(part, join(into, part), { recursive: true, verbatimSymlinks: true, filter });
  }
  const taken = bundledPackages(packages);
  for (const folder of taken)
    cpSync(folder, join(into, folder), {
      recursive: true,
      filter: (path) => !relative(folder, path).split("/").includes("node_modules"),
    });
  mkdirSync(join(into, "node_modules/.bin"), { recursive: true });
  symlinkSync("../tsx/dist/cli.mjs", join(into, "node_modules/.bin/tsx"));
  writeFileSync(join(into, "LICENCES.txt"), licencesOf(taken, packages));
  writeFileSync(join(into, "start.sh"), startScript, { mode: 0o755 });
}

/** Unpacks it into an empty folder and starts it where the loopback is the only network. @param {string} archive */
async function tried(archive) {
  const folder = mkdtempSync(join(tmpdir(), "signbook-unpacked-"));
  try {
    const unpacked = await run("tar", ["-xzf", archive, "-C", folder]);
    if (unpacked !== 0) return unpacked;
    const inside = `ip link set lo up && exec "$0" "$@"`;
    const program = [process.execPath, resolve("scripts/bundle-try.mjs"), join(folder, name)];
    return await run("unshare", ["--net", "sh", "-c", inside, ...program]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
