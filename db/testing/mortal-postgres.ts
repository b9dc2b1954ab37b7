import { type ChildProcess, type SpawnSyncOptions, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import {
  answers,
  asPostgres,
  freePort,
  isRoot,
  makeCluster,
  programsFolder,
  userId,
} from "./postgres-server";

/** A PostgreSQL server that can be killed and started again on what it left. */
export interface MortalPostgres {
  readonly url: string;
  readonly port: number;
  /** Where its data are, and where a full disk would be felt. */
  readonly folder: string;
  /** Kills every process of it with -9. */
  kill(): Promise<void>;
  /** Stops it at once but in order, as an administrator in a hurry does. */
  halt(): Promise<void>;
  /** Starts it again, and waits until it answers. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts one with the durability that is installed. `disk` is the size in megabytes of a disk in memory for its data,
 * which only root can make; what it writes ahead lies on another, as it should where a disk may fill.
 */
export const startMortalPostgres = (disk?: number): Promise<MortalPostgres> =>
  startMade((folder, ahead) => makeCluster(programsFolder(), folder, [`--waldir=${ahead}`]), [], disk);

/** The same without durability, where nobody kills it. */
export const startForReplicas = (): Promise<MortalPostgres> =>
  startMade((folder, ahead) => makeCluster(programsFolder(), folder, [`--waldir=${ahead}`]), hasty);
const hasty = ["fsync=off"];

/** Starts a streaming replica of another, on a copy that is taken of it now. */
export const startReplicaOf = ({ port }: MortalPostgres): Promise<MortalPostgres> =>
  startMade((folder, ahead) => {
    const to = ["-D", join(folder, "cluster"), `--waldir=${ahead}`, "--write-recovery-conf", "--no-sync"];
    const from = ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres", "--checkpoint=fast"];
    run(join(programsFolder(), "pg_basebackup"), [...from, ...to], { cwd: folder, ...asPostgres() });
  }, hasty);

async function startMade(
  make: (folder: string, ahead: string) => void,
  settings: readonly string[],
  disk?: number,
): Promise<MortalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "signbook-mortal-"));
  if (disk) run("mount", ["-t", "tmpfs", "-o", `size=${disk}m`, "signbook", folder]);
  if (isRoot()) chownSync(folder, userId("-u"), userId("-g"));
  const ahead = `${folder}-ahead`;
  make(folder, ahead);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server = launch(folder, port, settings);
  const end = (signal: NodeJS.Signals) => ended(server, () => signalAll(folder, signal));
  await answers(url, server);
  return {
    url,
    port,
    folder,
    kill: () => end("SIGKILL"),
    halt: () => end("SIGINT"),
    start: async () => {
      // What a killed server shared with its processes is in use until the last of them is gone.
      for (let tries = 0; tries < 40; tries += 1) {
        server = launch(folder, port, settings);
        if (
          await answers(url, server).then(
            () => true,
            () => false,
          )
        )
          return;
        await after(100);
      }
      throw new Error("PostgreSQL does not start again.");
    },
    stop: async () => {
      await end("SIGKILL");
      if (disk) run("umount", [folder]);
      for (const gone of [folder, ahead]) rmSync(gone, { recursive: true, force: true });
    },
  };
}

/** Under a shell that reads our pipe: when we end, the pipe ends, and the server with it. */
function launch(folder: string, port: number, further: readonly string[]): ChildProcess {
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_wal_size=64MB",
    "min_wal_size=32MB",
    "restart_after_crash=on",
    ...further,
  ];
  const options = settings.flatMap((setting) => ["-c", setting]);
  const command = [join(programsFolder(), "postgres"), "-D", join(folder, "cluster"), ...options];
  const keep = 'exec 3<&0; "$@" <&- 3<&- & kept=$!; (read -r end <&3; kill -INT $kept) & wait $kept';
  return spawn("sh", ["-c", keep, "sh", ...command], {
    cwd: folder,
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...asPostgres(),
  });
}

/** The server's first process, and with -9 all those that it made: they would notice only after a while. */
function signalAll(folder: string, signal: NodeJS.Signals): void {
  const first = Number(readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8").split("\n", 1)[0]);
  const made = signal === "SIGKILL" ? childrenOf(first) : [];
  for (const pid of [first, ...made]) signalOne(pid, signal);
}

/** The processes that a process started and that still run. */
export function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return list.split(" ").flatMap((child) => (child.trim() ? Number(child) : []));
}

function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

async function ended(server: ChildProcess, end: () => void): Promise<void> {
  if (server.exitCode !== null) return;
  const over = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  end();
  await over;
  server.stdin?.end();
}

function run(program: string, args: readonly string[], as: SpawnSyncOptions = {}): void {
  const { status, stderr } = spawnSync(program, args, { ...as, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
