import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { NoBackup } from "./manifest";

const debian = "/usr/lib/postgresql";

/**
 * The program of PostgreSQL's client tools that serves a server of this version: of the same one, or of the next newer
 * one. Throws NoBackup where there is none.
 */
export function programFor(name: "pg_dump" | "pg_restore", server: string): string {
  const wanted = majorOf(server);
  const folders = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, "bin"))
    : [];
  const found = [name, ...folders.map((folder) => join(folder, name))]
    .map((path) => ({ path, major: majorOf(versionOf(path)) }))
    .filter(({ major }) => major >= wanted)
    .sort((one, other) => one.major - other.major);
  if (found[0]) return found[0].path;
  throw new NoBackup(
    `PostgreSQL ${wanted} needs ${name} of version ${wanted} or newer, and there is none: install postgresql-client-${wanted}.`,
  );
}

function versionOf(path: string): string {
  const answer = spawnSync(path, ["--version"], { encoding: "utf8" });
  return /\d+(\.\d+)?/.exec(answer.stdout ?? "")?.[0] ?? "0";
}

export const majorOf = (version: string): number => Number.parseInt(version, 10);

/** The program runs under a shell that reads our pipe: when we end, however we end, the pipe ends, and the program with it. */
const kept =
  'exec 3<&0; "$@" <&- 3<&- & program=$!; (read -r end <&3; kill -TERM $program) 2>&- & watch=$!; wait $program; code=$?; kill $watch; exit $code';

/** Runs a client program on a database; its password never stands in the list of processes. Throws what it said. */
export async function runOn(url: string, program: string, args: readonly string[]): Promise<void> {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = "";
  const env = { ...process.env, ...(password && { PGPASSWORD: password }) };
  const child = spawn("sh", ["-c", kept, "sh", program, ...args, `--dbname=${address.href}`], {
    env,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new NoBackup(`${program} failed: ${said.trim()}`);
}
