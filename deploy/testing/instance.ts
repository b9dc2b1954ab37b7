import { setTimeout as after } from "node:timers/promises";
import { freePort } from "../../db/testing/postgres-server";
import { startKept } from "./kept-process";

export interface Instance {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
  /** Kills it with -9. */
  kill(): Promise<void>;
  /** Whether it runs still, and was not started anew. */
  lives(): boolean;
}

/**
 * Serves the built register in a process of its own, with these settings and none of ours, at the port of an earlier
 * instance if there was one. What it says goes into `log`, an open file, if that is given.
 */
export async function startInstance(
  settings: Readonly<Record<string, string>>,
  earlier?: Instance,
  log?: number,
): Promise<Instance> {
  const port = earlier?.port ?? (await freePort());
  const env = { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), ...settings } as const;
  const said = log ?? (settings.LOG_LEVEL === "silent" ? "ignore" : "inherit");
  const kept = startKept([process.execPath, "--max-semi-space-size=4", "scripts/server.mjs"], env, said);
  const url = `http://127.0.0.1:${port}`;
  await ready(`${url}/api/health/ready`, () => kept.process.exitCode === null).catch(async (fault) => {
    await kept.stop();
    throw fault;
  });
  return { port, url, stop: kept.stop, kill: kept.kill, lives: () => kept.process.exitCode === null };
}

/** Whoever is not ready by then never will be; milliseconds. */
const patience = 90_000;

/** Waits until an address answers well. Throws where whatever answers there has ended, or never does. */
export async function ready(
  url: string,
  lives: () => boolean = () => true,
  until = performance.now() + patience,
): Promise<void> {
  while (lives() && performance.now() < until) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
    if (answer?.ok) return;
    await after(50);
  }
  throw new Error(`${url} ${lives() ? "never answered well" : "was given up: what serves it has ended"}.`);
}
