import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Locked */
/** @typedef {Record<string, Locked>} Lock by their folders */

/** Runs the operators' programs, which are TypeScript; installed for development only. */
const runner = "node_modules/tsx";

/**
 * The folders of the packages that a register runs with, operators' programs included: as installed, so of this
 * platform alone.
 *
 * @param {Lock} packages of the lock file
 * @param {(folder: string) => boolean} [isInstalled]
 */
export function bundledPackages(packages, isInstalled = existsSync) {
  const running = Object.keys(packages).filter(
    (folder) => folder && !packages[folder]?.dev && !packages[folder]?.devOptional,
  );
  return [...new Set([...running, ...withTheirs(packages, runner)])].filter(isInstalled).toSorted();
}

/**
 * A package and all that it needs, wherever the lock file has them.
 *
 * @param {Lock} packages
 * @param {string} folder
 * @param {Set<string>} [found]
 */
function withTheirs(packages, folder, found = new Set()) {
  if (found.has(folder)) return found;
  found.add(folder);
  const { dependencies, optionalDependencies } = packages[folder] ?? {};
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const theirs = resolved(packages, folder, name);
    if (theirs) withTheirs(packages, theirs, found);
  }
  return found;
}

/**
 * Where a package finds another: beside itself, or in a folder above.
 *
 * @param {Lock} packages
 * @param {string} from
 * @param {string} name
 */
function resolved(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    const place = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (place in packages) return place;
    if (!folder) return null;
  }
}

/**
 * What the packages allow, in one text: name, version, licence, and the words of each licence as they came.
 *
 * @param {readonly string[]} folders
 * @param {Lock} packages
 */
export function licencesOf(folders, packages) {
  const parts = folders.map((folder) => {
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const { version = "", license } = packages[folder] ?? {};
    const words = licenceFiles(folder).map((path) => readFileSync(path, "utf8").trim());
    return [`${name} ${version}: ${license ?? "see below"}`, ...words].join("\n\n");
  });
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

const licence = /^(licen[cs]e|copying|notice|ofl|unlicense|copyright)/i;

/** @param {string} folder */
function licenceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licence.test(entry.name))
    .map(({ name }) => join(folder, name))
    .toSorted();
}
