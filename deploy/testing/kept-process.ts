import { type ChildProcess, spawn } from "node:child_process";

export interface KeptProcess {
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Runs a command that ends, by SIGTERM, with `stop` or as soon as this process ends, however it ends. */
export function startKept(command: readonly string[], env: NodeJS.ProcessEnv = process.env): KeptProcess {
  const keep = '"$@" <&- & kept=$!; read -r end; kill -TERM $kept; wait $kept';
  const started = spawn("sh", ["-c", keep, "sh", ...command], {
    env,
    stdio: ["pipe", "ignore", "inherit"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => started.once("exit", () => resolve()));
  return {
    process: started,
    stop: async () => {
      started.stdin?.end();
      await ended;
    },
  };
}
