import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { signInAs, strangerAsks } from "@/app/_server/testing/next-headers";
import { keepRoles } from "@/db/accounts/create-account";
import type { OpenDatabase } from "@/db/client";
import { makeFilePublic } from "@/db/files/change-file";
import { readFiles } from "@/db/files/read-files";
import { hostileFiles } from "@/db/files/testing/hostile-files";
import { pdf } from "@/db/files/testing/pdfs";
import { telephoneJpeg } from "@/db/files/testing/pictures";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import { makeRegister, newForm, project, type TestRegister } from "@/db/projects/testing/register";
import { openEmbedded } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { mostBytes } from "@/domain/files/file";
import { POST } from "../desk/documents/route";
import { GET, HEAD } from "./[id]/route";

vi.mock("next/headers", () => import("@/app/_server/testing/next-headers"));
const folder = vi.hoisted(() => {
  const made = `/tmp/signbook-documents-${process.pid}-${Date.now()}`;
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
  vi.stubEnv("SIGNBOOK_DOCUMENTS", made);
  return made;
});

const host = "register.example.org";
const origin = `https://${host}`;
const own = (page: string) => ({ host, origin, referer: `${origin}${page}` });

describe("Documents over the web", () => {
  let opened: OpenDatabase;
  let register: TestRegister;
  let record: string;
  let reference: string;
  beforeAll(async () => {
    opened = await openEmbedded();
    globalThis.signbookDatabase = Promise.resolve(opened);
    register = await makeRegister(opened.db);
    for (const { id, roles } of [register.mei, register.luc, register.ana, register.official])
      await keepRoles(opened.db, id, roles);
    const made = await publishAs(opened.db, project(), { writer: register.mei, reviewer: register.luc });
    record = made.project;
    reference = made.published.reference;
  }, 120_000);
  afterAll(async () => {
    globalThis.signbookDatabase = undefined;
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => strangerAsks());

  const as = async (actor: Actor) => {
    strangerAsks();
    await signInAs(actor.id);
  };
  const page = () => `/fr/desk/projects/${record}/documents`;
  const form = (file: Blob | null, fields: Record<string, string> = {}, name = "scan.pdf") => {
    const data = new FormData();
    const all = { project: record, language: "fr", agreement: "a1", kind: "scan", ...fields };
    for (const [field, value] of Object.entries(all)) data.append(field, value);
    if (file) data.append("file", file, name);
    return data;
  };
  const post = (body: BodyInit, headers: Record<string, string> = own(page())) =>
    POST(new Request(`${origin}/api/desk/documents`, { method: "POST", body, headers }));
  const answered = async (answer: Promise<Response>) => {
    const { status, headers } = await answer;
    const to = new URL(headers.get("location") ?? "/nowhere", origin);
    return { status, path: to.pathname, ...Object.fromEntries(to.searchParams) };
  };
  const get = (id: string, headers: Record<string, string> = {}) =>
    GET(new Request(`${origin}/api/documents/${id}`, { headers }), { params: Promise.resolve({ id }) });
  const blob = (bytes: Uint8Array, type = "application/pdf") => new Blob([new Uint8Array(bytes)], { type });
  const stored = () => readdir(folder).catch((): string[] => []);
  const files = () => readFiles(opened.db, record, register.mei);

  it("come from those who may write the record, on its own page, only", async () => {
    const sent = () => form(blob(pdf()));
    expect(await answered(post(sent()))).toEqual({
      status: 303,
      path: "/fr/sign-in",
      returnTo: page(),
    });
    await as(register.official);
    expect((await post(sent())).status).toBe(403);
    await as(register.ana);
    expect((await post(sent())).status).toBe(404);
    await as(register.mei);
    const elsewhere = [
      { host, origin: "https://elsewhere.example.com" },
      { host },
      { host, origin: "null" },
    ] as Record<string, string>[];
    for (const headers of elsewhere) expect((await post(sent(), headers)).status).toBe(403);
    expect(await stored()).toEqual([]);
    expect(await files()).toEqual([]);
  });

  it("are refused one by one where they are hostile, in words, and nothing of them is kept", async () => {
    await as(register.mei);
    const hostile = await hostileFiles();
    for (const { what, name, type, bytes, fault } of hostile) {
      const answer = await answered(post(form(blob(bytes, type), {}, name)));
      const said = { status: 303, path: page(), fault, agreement: "a1", kind: "scan" };
      expect({ what, ...answer }).toEqual({ what, ...said });
    }
    expect(await stored()).toEqual([]);
    expect(await files()).toEqual([]);
    expect(new Set(hostile.map(({ fault }) => fault)).size).toBeGreaterThan(8);
  });

  it("are refused with what was chosen beside them, also where there is too much of it to read", async () => {
    await as(register.mei);
    const chosen = { kind: "photograph" };
    const fault = async (body: BodyInit, headers?: Record<string, string>) => answered(post(body, headers));
    expect(await fault(form(null, chosen))).toMatchObject({ fault: "file-missing", ...chosen });
    expect(await fault(form(new Blob([]), chosen, ""))).toMatchObject({ fault: "file-missing", ...chosen });
    expect(await fault(form(blob(pdf()), chosen))).toMatchObject({ fault: "photograph-is-pdf", ...chosen });
    const huge = form(new Blob([new Uint8Array(2 * mostBytes)]), chosen);
    expect(await fault(huge)).toMatchObject({ fault: "file-too-large", agreement: "a1", ...chosen });
    const type = { ...own(page()), "content-type": "multipart/form-data; boundary=x" };
    for (const broken of ["", "--x\r\nnonsense", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'])
      expect(await fault(broken, type)).toMatchObject({ path: page(), fault: "form-unreadable" });
    expect(await fault("a=b")).toMatchObject({ fault: "form-unreadable" });
    expect(await fault(form(blob(pdf()), { kind: "film" }))).toMatchObject({ fault: "form-unreadable" });
    expect(await fault("x", { host, origin, referer: `${origin}//elsewhere.example.com/` })).toMatchObject({
      path: "/en/desk",
    });
  });

  it("are given as a file to save, under a name of ours, to the desk and, once public, to all", async () => {
    await as(register.mei);
    expect(await answered(post(form(blob(pdf()), {}, "../<script>.html")))).toEqual({
      status: 303,
      path: page(),
      done: "added",
    });
    const picture = blob(new Uint8Array(await telephoneJpeg()), "text/html");
    await post(form(picture, { kind: "photograph" }, "x.svg"));
    const [scan, photograph] = await files();
    for (const [file, type, ending] of [
      [scan, "application/pdf", "pdf"],
      [photograph, "image/jpeg", "jpg"],
    ] as const) {
      const { id, kind, sha256 } = file ?? { id: "", kind: "scan", sha256: "" };
      await as(register.luc);
      const mine = await get(id);
      const bytes = new Uint8Array(await mine.arrayBuffer());
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      const name = `${reference}-${kind}-${sha256.slice(0, 8)}.${ending}`;
      const safe = {
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        "content-length": String(bytes.length),
        "x-content-type-options": "nosniff",
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        etag: `"${sha256}"`,
      };
      expect(Object.fromEntries(mine.headers)).toMatchObject({
        ...safe,
        "cache-control": "private, no-store",
      });
      await makeFilePublic(opened.db, { project: record, id, covered: true }, register.luc);
      strangerAsks();
      const theirs = await get(id);
      expect(Object.fromEntries(theirs.headers)).toMatchObject({
        ...safe,
        "cache-control": "public, no-cache",
      });
      expect(new Uint8Array(await theirs.arrayBuffer())).toEqual(bytes);
      const head = await HEAD(new Request(origin), { params: Promise.resolve({ id }) });
      expect([Object.fromEntries(head.headers), await head.text()]).toEqual([
        Object.fromEntries(theirs.headers),
        "",
      ]);
      expect((await get(id, { "if-none-match": `W/"x", "${sha256}"` })).status).toBe(304);
    }
    expect((await stored()).every((name) => /^[0-9a-f]{64}-[0-9a-f-]{36}$/.test(name))).toBe(true);
  });

  it("that are not public answer everybody else exactly as those that are not there", async () => {
    const draft = await saveDraft(opened.db, newForm(project()), register.mei);
    await as(register.mei);
    await post(form(blob(pdf(["<< /Other true >>"])), { project: draft.project }));
    const [hidden] = await readFiles(opened.db, draft.project, register.mei);
    const told = async (id: string) => {
      const { status, headers, ...answer } = await get(id).then(async (one) => ({
        status: one.status,
        headers: Object.fromEntries(one.headers),
        body: await one.text(),
      }));
      return { status, headers, ...answer };
    };
    expect((await get(hidden?.id ?? "")).status).toBe(200);
    for (const reader of [null, register.ana, register.official]) {
      strangerAsks();
      if (reader) await signInAs(reader.id);
      const there = await told(hidden?.id ?? "");
      expect(there.status).toBe(404);
      expect(there).toEqual(await told("00000000-0000-4000-8000-000000000000"));
      expect(there).toEqual(await told(join("..", "x")));
    }
  });
});
