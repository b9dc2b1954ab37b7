import { setTimeout as after } from "node:timers/promises";
import { freePort } from "../../db/testing/postgres-server";
import { startKept } from "./kept-process";

export interface Instance {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built register in a process of its own, with these settings and none of ours. */
export async function startInstance(settings: Record<string, string>): Promise<Instance> {
  const port = await freePort();
  const env = { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), ...settings } as const;
  const { stop } = startKept([process.execPath, "scripts/server.mjs"], env);
  const url = `http://127.0.0.1:${port}`;
  await ready(`${url}/api/health/ready`);
  return { port, url, stop };
}

/** Waits until an address answers well; the deadline of whoever waits ends it. */
export async function ready(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await after(50);
  }
}
