import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import postgres from "postgres";

/** A PostgreSQL server of our own, in a temporary folder; `url` names its `postgres` database. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server keeps what it says it kept, but not over a power cut: it lives no longer than its starter. */
const hasty = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum_naptime=10s"];

/**
 * Starts a PostgreSQL server from the packages of this computer, on a free port of the loopback address. It ends
 * with `stop`, or as soon as this process ends, however it ends. As root it runs as the user `postgres`.
 *
 * @param settings further settings of the server, `name=value`
 */
export async function startPostgres(settings: readonly string[] = hasty): Promise<PostgresServer> {
  const programs = programsFolder();
  const folder = mkdtempSync(join(tmpdir(), "signbook-postgres-"));
  if (isRoot()) chownSync(folder, userId("-u"), userId("-g"));
  makeCluster(programs, folder);
  const port = await freePort();
  const options = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=200",
  ];
  const command = [
    join(programs, "postgres"),
    "-D",
    join(folder, "cluster"),
    ...[...options, ...settings].flatMap((setting) => ["-c", setting]),
  ];
  const keeper = spawnKept(command, folder);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answers(url, keeper);
  return { url, stop: () => stop(keeper) };
}

/** The newest of Debian's version folders, or where the search path finds `initdb`. */
export function programsFolder(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  const found = folders.find((folder) => isProgram(join(folder, "initdb")));
  if (found) return found;
  throw new Error(
    "No PostgreSQL found. Install it (Debian: apt-get install postgresql), or name a server in TEST_DATABASE_URL.",
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const isRoot = () => process.getuid?.() === 0;

export function userId(kind: "-u" | "-g"): number {
  const answer = spawnSync("id", [kind, "postgres"], { encoding: "utf8" });
  if (answer.status !== 0)
    throw new Error("There is no user `postgres`, and PostgreSQL does not run as root.");
  return Number(answer.stdout);
}

/** PostgreSQL refuses to run as root. */
export const asPostgres = () => (isRoot() ? { uid: userId("-u"), gid: userId("-g") } : {});

export function makeCluster(programs: string, folder: string, further: readonly string[] = []): void {
  const made = spawnSync(
    join(programs, "initdb"),
    [
      "-D",
      join(folder, "cluster"),
      "-U",
      "postgres",
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "-A",
      "trust",
      "--no-sync",
      ...further,
    ],
    { cwd: folder, encoding: "utf8", ...asPostgres() },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

/** Runs the command under a shell that reads our pipe: when we end, the pipe ends, and the server with it. */
function spawnKept(command: readonly string[], folder: string): ChildProcess {
  const keep = '"$@" & server=$!; read -r end; kill -INT $server; wait $server; rm -rf "$PWD"';
  return spawn("sh", ["-c", keep, "sh", ...command], {
    cwd: folder,
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...asPostgres(),
  });
}

export async function answers(url: string, keeper: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  const client = postgres(url, { max: 1, connect_timeout: 2, backoff: () => 0.05, onnotice: () => {} });
  try {
    for (;;) {
      const fault = await client`select 1`.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (fault === undefined) return;
      if (keeper.exitCode !== null || Date.now() > deadline) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await client.end();
  }
}

function stop(keeper: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (keeper.exitCode !== null) return resolve();
    keeper.once("exit", () => resolve());
    keeper.stdin?.end();
  });
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
