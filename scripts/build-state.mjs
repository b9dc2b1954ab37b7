import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sources = ["app", "components", "db", "domain", "messages", "public"];
const settings = [
  "env.ts",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const kept = ".next/signbook-sources";

/** Whether there is a build, made of the sources as they are now. */
export function buildIsCurrent() {
  return existsSync(".next/BUILD_ID") && existsSync(kept) && readFileSync(kept, "utf8") === digestOfSources();
}

/** Notes beside the build which sources it was made of. */
export function rememberBuild() {
  writeFileSync(kept, digestOfSources());
}

function digestOfSources() {
  const digest = createHash("sha256").update(process.version);
  const files = [...sources.flatMap(filesUnder), ...settings.filter((file) => existsSync(file))];
  for (const file of files.sort()) digest.update(file).update("\0").update(readFileSync(file)).update("\0");
  return digest.digest("hex");
}

/** @param {string} folder  @returns {string[]} */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
