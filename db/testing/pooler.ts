import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answers, asPostgres, freePort, isRoot, userId } from "./postgres-server";

const debian = "/usr/sbin/pgbouncer";

/** Where pgbouncer is on this computer, if it is. */
export const pgbouncer = existsSync(debian)
  ? debian
  : spawnSync("sh", ["-c", "command -v pgbouncer"], { encoding: "utf8" }).stdout.trim();

/** Whether it keeps prepared statements where connections are shared by transactions: 1.21 and newer do. */
export function keepsPreparedStatements(): boolean {
  const said = pgbouncer ? spawnSync(pgbouncer, ["--version"], { encoding: "utf8" }).stdout : "";
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(said) ?? []).map(Number);
  return major > 1 || minor >= 21;
}

/** What pgbouncer is told to let pass, as the page for operators says. */
const passing = [
  "statement_timeout",
  "idle_in_transaction_session_timeout",
  "jit",
  "tcp_keepalives_idle",
  "tcp_keepalives_interval",
  "tcp_keepalives_count",
  "tcp_user_timeout",
];

/** Runs pgbouncer before a server, with few connections to it; it ends with `stop`, or as soon as this process ends. */
export async function startPooler(server: string, mode: "session" | "transaction", connections: number) {
  const { hostname, port: behind, pathname } = new URL(server);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "signbook-pooler-"));
  const settings = {
    ...{ listen_addr: "127.0.0.1", listen_port: port, unix_socket_dir: "", auth_type: "any" },
    ...{ pool_mode: mode, default_pool_size: connections, ignore_startup_parameters: passing.join(",") },
    ...(keepsPreparedStatements() && { max_prepared_statements: 200 }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const file = join(folder, "pgbouncer.ini");
  const databases = `* = host=${hostname} port=${behind} user=postgres`;
  writeFileSync(file, ["[databases]", databases, "[pgbouncer]", ...lines, ""].join("\n"));
  if (isRoot()) for (const path of [folder, file]) chownSync(path, userId("-u"), userId("-g"));
  const keep = 'exec 3<&0; "$@" <&- 3<&- & kept=$!; (read -r end <&3; kill -INT $kept) & wait $kept';
  const kept = spawn("sh", ["-c", keep, "sh", pgbouncer, "-q", file], {
    cwd: folder,
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...asPostgres(),
  });
  const ended = new Promise<void>((resolve) => kept.once("exit", () => resolve()));
  const url = `postgres://postgres@127.0.0.1:${port}${pathname}`;
  await answers(url, kept);
  return {
    url,
    stop: async () => {
      kept.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
