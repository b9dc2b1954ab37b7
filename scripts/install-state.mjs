import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether `node_modules` holds what the lock file says: npm keeps its own account of what it installed. Packages
 * for other platforms are optional and may be missing.
 *
 * @param {string} [folder] the project's
 */
export function installIsCurrent(folder = ".") {
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = packagesIn(join(folder, "package-lock.json"));
  const present = packagesIn(installed);
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === "") continue;
    const there = present[path];
    if (!there && !optional) return false;
    if (there && (there.version !== version || there.integrity !== integrity)) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

/** @param {string} lockFile  @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;
