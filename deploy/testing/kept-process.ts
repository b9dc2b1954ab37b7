import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { childrenOf } from "../../db/testing/mortal-postgres";

export interface KeptProcess {
  readonly process: ChildProcess;
  stop(): Promise<void>;
  /** Kills the command with -9. */
  kill(): Promise<void>;
}

/** Runs a command that ends, by SIGTERM, with `stop` or as soon as this process ends, however it ends. `said`: what becomes of its faults, and in an open file of what it says too. */
export function startKept(
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  said: "inherit" | "ignore" | number = "inherit",
): KeptProcess {
  const keep = 'exec 3<&0; "$@" <&- 3<&- & kept=$!; (read -r end <&3; kill -TERM $kept) & wait $kept';
  const started = spawn("sh", ["-c", keep, "sh", ...command], {
    env,
    stdio: ["pipe", typeof said === "number" ? said : "ignore", said],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => started.once("exit", () => resolve()));
  const shell = started.pid ?? 0;
  return {
    process: started,
    kill: async () => {
      for (const pid of childrenOf(shell)) if (isCommand(pid, command)) process.kill(pid, "SIGKILL");
      started.stdin?.end();
      await ended;
    },
    stop: async () => {
      started.stdin?.end();
      await ended;
    },
  };
}

const isCommand = (pid: number, [program = ""]: readonly string[]) =>
  readFileSync(`/proc/${pid}/cmdline`, "utf8").startsWith(program);
