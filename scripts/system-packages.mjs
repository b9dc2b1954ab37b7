import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import process from "node:process";
import { run } from "./child.mjs";

/** What the checks need besides Node, by the names of Debian's packages. */
const packages = [
  { name: "postgresql", needed: () => !process.env.TEST_DATABASE_URL && !postgresIsThere() },
  { name: "chromium", forBrowsers: true, needed: () => !existsSync("/usr/bin/chromium") },
  { name: "fonts-noto-cjk", forBrowsers: true, needed: () => !chineseIsThere() },
  { name: "nginx", forBrowsers: true, needed: () => !finds("nginx") && !existsSync("/usr/sbin/nginx") },
  { name: "openssl", forBrowsers: true, needed: () => !finds("openssl") },
];

/** @param {string} program */
const finds = (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;

const postgresIsThere = () =>
  finds("initdb") ||
  (existsSync("/usr/lib/postgresql") &&
    readdirSync("/usr/lib/postgresql").some((version) =>
      existsSync(`/usr/lib/postgresql/${version}/bin/initdb`),
    ));

const chineseIsThere = () =>
  !finds("apt-get") || spawnSync("dpkg-query", ["-W", "fonts-noto-cjk"]).status === 0;

/**
 * As root on Debian installs what is missing; elsewhere says what to install, and ends where nothing can be checked
 * without it.
 *
 * @param {boolean} browsers whether the journeys in the browser run too
 */
export async function installSystemPackages(browsers) {
  const missing = packages
    .filter(({ forBrowsers, needed }) => (browsers || !forBrowsers) && needed())
    .map(({ name }) => name);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && finds("apt-get")) return install(missing);
  process.stdout.write(`These checks want, by the names of Debian's packages: ${missing.join(" ")}\n`);
  if (missing.includes("postgresql")) {
    process.stderr.write("Install PostgreSQL 15 or newer, or name an empty server in TEST_DATABASE_URL.\n");
    process.exit(1);
  }
  if (missing.includes("chromium")) {
    process.stdout.write("Where there is no /usr/bin/chromium, run once: npx playwright install chromium\n");
  }
}

/** @param {string[]} missing */
async function install(missing) {
  process.stdout.write(`Installing ${missing.join(" ")} (apt-get)…\n`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], quiet);
  const options = ["install", "-y", "-qq", "--no-install-recommends"];
  if ((await run("apt-get", [...options, ...missing], quiet)) === 0) return;
  process.stderr.write(`apt-get could not install ${missing.join(" ")}.\n`);
  process.exit(1);
}
