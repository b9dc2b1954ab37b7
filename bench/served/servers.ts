import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAccount } from "../../db/accounts/create-account";
import type { Database } from "../../db/client";
import { freePort } from "../../db/testing/postgres-server";
import { nginx, startEdge, startPlainNginx } from "../../deploy/testing/edge";
import { type Instance, ready, startInstance } from "../../deploy/testing/instance";
import { startKept } from "../../deploy/testing/kept-process";
import { Person } from "../../deploy/testing/person";
import { weighed } from "../../deploy/testing/weighed";

type Weighing = Awaited<ReturnType<typeof weighed>>;

/** The build that is shipped, serving the register of the bench, with an organizer who is signed in. */
export interface Served {
  readonly app: Instance;
  readonly weight: Weighing;
  readonly organizer: Person;
  stop(): Promise<void>;
}

/** How the build is told to serve the database at this address. */
export const settingsOf = (url: string) => ({
  DATABASE_URL: url,
  NEXTAUTH_SECRET: randomUUID(),
  LOG_LEVEL: "silent",
});

export async function serve(db: Database, url: string): Promise<Served> {
  const weight = await weighed();
  const app = await startInstance({ ...settingsOf(url), ...weight.settings });
  const account = { email: `${randomUUID()}@example.org`, password: randomUUID() };
  await createAccount(db, { ...account, name: "Organizer of the bench", roles: { organizer: "all" } }, null);
  const organizer = new Person(app.url);
  const { status } = await organizer.send("/en/sign-in", 'name="password"', account);
  if (status !== 303) throw new Error(`The organizer of the bench could not sign in: ${status}.`);
  return { app, weight, organizer, stop: app.stop };
}

/** A server of Node alone, which answers with these bytes. */
export async function serveBare(bytes = "an empty answer") {
  const folder = mkdtempSync(join(tmpdir(), "signbook-bare-"));
  const file = join(folder, "page.html");
  writeFileSync(file, bytes);
  const [port, weight] = [await freePort(), await weighed()];
  const env = { PATH: process.env.PATH, NODE_ENV: "production", ...weight.settings } as const;
  const { stop } = startKept([process.execPath, "bench/bare-server.mjs", String(port), file], env, "ignore");
  await ready(`http://127.0.0.1:${port}/`);
  return { port, weight, stop: () => stop().then(() => rmSync(folder, { recursive: true, force: true })) };
}

/** nginx with the configuration that is shipped before an instance of its own, and nginx with the same bytes in a file. */
export async function serveAtTheEdge(url: string, path: string) {
  if (!nginx) return null;
  const port = await freePort();
  const settings = { ...settingsOf(url), NEXTAUTH_URL: `http://127.0.0.1:${port}` };
  const app = await startInstance({ ...settings, SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1" });
  const edge = await startEdge(port, [app]);
  const bytes = await (await fetch(`${edge.url}${path}`)).text();
  const plain = await startPlainNginx(await freePort(), bytes);
  const bare = await serveBare(bytes);
  const stop = async () => {
    await Promise.all([plain.stop(), bare.stop(), edge.stop()]);
    await app.stop();
  };
  return { edge: port, plain: plain.port, bare: bare.port, stop };
}
