import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carryIn } from "../db/carried/carry-in";
import { carryOut } from "../db/carried/carry-out";
import { newKeys } from "../db/carried/seal";
import { type OpenDatabase, open } from "../db/client";
import { folderStore } from "../db/files/folder-store";
import { publishAs } from "../db/projects/testing/publish";
import { makeRegister, project, type TestRegister } from "../db/projects/testing/register";
import { type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { type Instance, startInstance } from "./testing/instance";

let servers: PostgresServer[];
let inside: OpenDatabase;
let outside: OpenDatabase;
let register: TestRegister;
let copy: Instance;
let folder: string;
const { privateKey, publicKey } = newKeys();

beforeAll(async () => {
  servers = [await startPostgres(), await startPostgres()];
  const [one, other] = servers.map(({ url }) => url);
  inside = await open({ url: one ?? "", pool: 2 });
  outside = await open({ url: other ?? "", pool: 2 });
  await Promise.all([inside.migrate(), outside.migrate()]);
  register = await makeRegister(inside.db);
  folder = await mkdtemp(join(tmpdir(), "signbook-copy-"));
  copy = await startInstance({
    DATABASE_URL: servers[1]?.url ?? "",
    NEXTAUTH_URL: "http://127.0.0.1:1",
    SIGNBOOK_PUBLIC_ONLY: "1",
    SIGNBOOK_DATA: join(folder, "outside"),
    LOG_LEVEL: "error",
  });
});

afterAll(async () => {
  await copy?.stop();
  await Promise.all([inside?.close(), outside?.close()]);
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** Publishes a project inside; its reference. */
async function publish(title: string): Promise<string> {
  const document = project({ title: { zh: title } });
  return (await publishAs(inside.db, document, { writer: register.mei, reviewer: register.luc })).published
    .reference;
}

async function carry(): Promise<void> {
  const path = join(folder, randomUUID());
  const store = folderStore(join(folder, "documents"));
  await carryOut({ db: inside.db, store, privateKey }, path);
  await carryIn({ db: outside.db, store, publicKey }, path);
}

const ask = (path: string, request: RequestInit = {}) =>
  fetch(`${copy.url}${path}`, { redirect: "manual", ...request });

describe("A copy for readers", () => {
  it("shows what is carried to it while it serves, within a second", async () => {
    expect(await (await ask("/en")).text()).not.toContain("第一个项目");
    const reference = await publish("第一个项目");
    expect((await ask(`/en/projects/${reference}`)).status).toBe(404);
    await carry();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await (await ask("/en")).text()).toContain("第一个项目");
    expect(await (await ask(`/zh/projects/${reference}`)).text()).toContain("第一个项目");
    expect(await (await ask("/api/v1/figures")).json()).toMatchObject({ total: { projects: 1 } });
  });

  it.each([
    "/en/sign-in",
    "/en/desk",
    "/zh/dashboard",
    "/fr/admin",
    "/en/report",
    "/api/desk/imports",
    "/api/auth/callback/oidc",
  ])("has nothing at %s, and sets no cookie", async (path) => {
    const answer = await ask(path, { headers: { rsc: "1" } });
    expect(answer.status).toBe(404);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect((await ask(path)).status).toBe(404);
    expect(await (await ask(path)).text()).not.toContain("<form");
  });

  it("takes nothing that is sent, whatever action it names", async () => {
    const body = new FormData();
    body.append("$ACTION_ID_0123456789abcdef", "");
    for (const path of ["/en", "/en/sign-in", "/api/own/forget"])
      expect((await ask(path, { method: "POST", body })).status).toBe(405);
  });

  it("leads to nothing that it does not have", async () => {
    const reference = await publish("又一个项目");
    await carry();
    for (const path of ["/en/about", `/en/projects/${reference}`]) {
      const html = await (await ask(path)).text();
      expect(html).not.toMatch(/href="[^"]*\/(desk|sign-in|report)[/"?]/);
    }
  });
});
