import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenDatabase, open } from "../db/client";
import { folderStore } from "../db/files/folder-store";
import { publishAs } from "../db/projects/testing/publish";
import { makeRegister, project, type TestRegister } from "../db/projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../db/projects/withdraw";
import { type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { secret } from "../db/testing/secret-document";
import { hideEverywhere } from "../db/testing/secrets";
import { type Instance, startInstance } from "./testing/instance";

let postgres: PostgresServer;
let opened: OpenDatabase;
let register: TestRegister;
let instance: Instance;
let folder: string;
let hidden: Awaited<ReturnType<typeof hideEverywhere>>;

beforeAll(async () => {
  postgres = await startPostgres();
  opened = await open({ url: postgres.url, pool: 2 });
  await opened.migrate();
  register = await makeRegister(opened.db);
  folder = await mkdtemp(join(tmpdir(), "signbook-canary-"));
  hidden = await hideEverywhere(opened.db, folderStore(join(folder, "documents")), register);
  instance = await startInstance({
    DATABASE_URL: postgres.url,
    NEXTAUTH_SECRET: randomUUID(),
    SIGNBOOK_DATA: folder,
    LOG_LEVEL: "error",
  });
});

afterAll(async () => {
  await instance?.stop();
  await opened?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The ways in which the pages' code asks for a page without its markup. */
const ways: readonly Record<string, string>[] = [
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
];

const ask = (path: string, request: RequestInit = {}) => fetch(`${instance.url}${path}`, request);
/** Everything that an answer says, its headers too. */
const said = async (answer: Response) => JSON.stringify([...answer.headers]) + (await answer.text());
async function inEveryWay(path: string): Promise<string> {
  const answers = ways.map(async (headers) => said(await ask(path, { headers })));
  return (await Promise.all(answers)).join("\n");
}

const pagesOf = (reference: string) => [
  "/zh",
  "/en/projects",
  `/en/projects/${reference}`,
  `/fr/projects/${reference}/history`,
  "/en/editions/sce-2019",
  `/en/organizations/${register.infineon}`,
  `/en/ceremonies/${register.ceremony}`,
  "/en/domains/AI",
  "/en/origins/DE",
  "/en/embed/projects",
  "/en/embed/charts/origin",
];
const filesOf = (reference: string) => [
  "/en/projects.atom",
  "/sitemap.xml",
  "/sitemap.xml?part=organizations-all",
  "/api/v1/dcat.jsonld",
  "/api/v1/projects",
  `/api/v1/projects/${reference}`,
  "/api/v1/projects.csv",
  "/api/v1/projects.jsonl",
  "/api/v1/projects.ocds.json",
  "/api/v1/figures?by=origin",
];

describe("The served build", () => {
  it("says nothing secret in a page, its payload for programs, a file or a header", async () => {
    const { reference } = hidden.published;
    for (const path of [...pagesOf(reference), ...filesOf(reference)])
      expect(secret.exec(await inEveryWay(path))?.[0], path).toBeUndefined();
    expect(await inEveryWay(`/en/projects/${reference}`)).toContain(reference);
  });

  it("knows nothing of what nobody may find, however it is asked", async () => {
    for (const id of hidden.unfound)
      for (const path of [
        `/en/projects/${id}`,
        `/en/organizations/${id}`,
        `/api/v1/organizations/${id}`,
        `/api/documents/${id}`,
        `/en/organizations/${id}/picture.png`,
      ])
        for (const headers of ways) {
          const answer = await ask(path, { headers });
          const content = await said(answer);
          expect(secret.exec(content)?.[0], path).toBeUndefined();
          // One that was merged leads to what it turned out to be.
          if (!answer.redirected)
            expect(answer.headers.get("content-type") ?? "", path).not.toContain("image");
        }
  });

  it("has no way around its pages: neither data, nor pictures of others, nor its own files", async () => {
    const build = (await readFile(".next/BUILD_ID", "utf8")).trim();
    const { reference } = hidden.published;
    const picture = encodeURIComponent(`/en/projects/${reference}/picture.png`);
    for (const path of [
      `/_next/data/${build}/en/projects/${reference}.json`,
      `/_next/data/${build}/en/desk.json`,
      `/_next/image?url=${picture}&w=640&q=75`,
      "/_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=640&q=75",
      "/_next/static/..%2Fserver%2Fpages-manifest.json",
      "/.next/BUILD_ID",
      "/.env",
      `/en/projects/${reference}.rsc`,
    ]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(await said(answer), path).not.toMatch(secret);
    }
  });

  it.each(["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"])("tells no more to %s", async (method) => {
    for (const path of [...pagesOf(hidden.published.reference), "/en/nowhere", "/api/v1/nowhere"])
      expect(await said(await ask(path, { method })), path).not.toMatch(secret);
  });

  it("lets embeds alone be framed, and sets no cookie on them", async () => {
    for (const path of pagesOf(hidden.published.reference)) {
      const { headers } = await ask(path, { headers: { cookie: "next-auth.session-token=a" } });
      const framed = path.includes("/embed/");
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy.includes("frame-ancestors 'none'"), path).toBe(!framed);
      expect(headers.get("x-frame-options"), path).toBe(framed ? null : "DENY");
      expect(headers.getSetCookie(), path).toEqual([]);
    }
  });
});

describe("What was withdrawn", () => {
  it("is gone from every kept answer within a second, and from whoever asks again", async () => {
    const { mei, luc } = register;
    const summary = { en: "Zugvogelhaus" };
    const made = await publishAs(opened.db, project({ summary }), { writer: mei, reviewer: luc });
    const { reference } = made.published;
    await heard();
    const paths = [...pagesOf(reference), ...filesOf(reference)].filter((path) => !path.includes("/history"));
    const tags = new Map<string, string>();
    for (const path of paths) {
      await inEveryWay(path);
      const answer = await ask(path);
      if ((await answer.text()).includes(reference)) tags.set(path, answer.headers.get("etag") ?? "");
    }
    expect(tags.size).toBeGreaterThan(8);
    const reason = "Entered by mistake";
    const { proposal } = await proposeWithdrawal(opened.db, { project: made.project, reason }, mei);
    await confirmWithdrawal(opened.db, proposal, luc);
    await heard();
    for (const [path, tag] of tags) {
      expect(await inEveryWay(path), path).not.toContain("Zugvogelhaus");
      const again = await ask(path, { headers: tag ? { "if-none-match": tag } : {} });
      expect(again.status, path).not.toBe(304);
    }
    expect(await (await ask(`/en/projects/${reference}`)).text()).toContain(reason);
  });

  it("may not be kept for long by what stands between", async () => {
    for (const path of pagesOf(hidden.published.reference)) {
      const kept = (await ask(path)).headers.get("cache-control") ?? "";
      for (const [, seconds] of kept.matchAll(/(?:max-age|s-maxage|stale-while-revalidate)=(\d+)/g))
        expect(Number(seconds), `${path}: ${kept}`).toBeLessThanOrEqual(60);
    }
  });
});

/** Instances hear of what was published within a second (docs/decisions/0017). */
const heard = () => new Promise((resolve) => setTimeout(resolve, 1_000));
