import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnv } from "../env";
import { checkPassword } from "./accounts/check-password";
import { makeFirstAdministrator } from "./accounts/first-administrator";
import { readyRegister } from "./boot";
import type { OpenDatabase } from "./client";
import { projects } from "./schema/projects";
import { openEmbedded, openPostgres } from "./testing/databases";

const secret = { NEXTAUTH_SECRET: "a secret of this test" };
let folder: string;
let opened: OpenDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signbook-boot-"));
});
afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const settings = (given: Record<string, string> = {}) => readEnv({ SIGNBOOK_DATA: folder, ...given });
const heldProjects = async () => (await opened.db.select({ held: count() }).from(projects))[0]?.held ?? 0;
const signIn = (email: string, password: string) =>
  checkPassword(opened.db, { email, password, address: "192.0.2.1" });

describe("The first start", () => {
  it("of the embedded database loads the sample and five accounts with one kept password; the next keeps both", async () => {
    opened = await openEmbedded();
    const { accounts, password = "" } = await readyRegister(opened, settings(secret));
    expect(accounts).toEqual(
      ["organizer", "reviewer", "officer", "official", "admin"].map((name) => `${name}@example.org`),
    );
    await signIn("reviewer@example.org", password);
    const held = await heldProjects();
    expect(held).toBeGreaterThan(0);
    expect(await readFile(join(folder, "sample-password"), "utf8")).toBe(`${password}\n`);
    expect((await stat(join(folder, "sample-password"))).mode & 0o777).toBe(0o600);

    expect(await readyRegister(opened, settings(secret))).toEqual({ accounts, password });
    expect(await heldProjects()).toBe(held);
  });

  it("takes the sample's password from the settings, and writes it nowhere", async () => {
    opened = await openEmbedded();
    const given = { ...secret, SIGNBOOK_SAMPLE_PASSWORD: "from the settings" };
    expect(await readyRegister(opened, settings(given))).toMatchObject({ password: "from the settings" });
    await signIn("admin@example.org", "from the settings");
    expect(await readdir(folder)).toEqual([]);
  });

  it("of an empty register gives a one-time code for the first administrator, and nothing once there is one", async () => {
    opened = await openEmbedded();
    const none = settings({ ...secret, SIGNBOOK_SAMPLE: "none" });
    const { code = "", accounts } = await readyRegister(opened, none);
    expect([accounts, await heldProjects()]).toEqual([undefined, 0]);
    const ana = { email: "ana@example.org", name: "Ana", password: "a password of my own" };
    await makeFirstAdministrator(opened.db, { code, ...ana });
    expect(await readyRegister(opened, none)).toEqual({});
  });

  it("makes a secret that only its user may read, and finds it again", async () => {
    opened = await openEmbedded();
    const before = process.env.NEXTAUTH_SECRET;
    const none = settings({ SIGNBOOK_SAMPLE: "none" });
    await readyRegister(opened, none);
    const made = process.env.NEXTAUTH_SECRET;
    await readyRegister(opened, none);
    expect(process.env.NEXTAUTH_SECRET).toBe(made);
    expect(await readFile(join(folder, "nextauth-secret"), "utf8")).toBe(`${made}\n`);
    expect((await stat(join(folder, "nextauth-secret"))).mode & 0o777).toBe(0o600);
    if (before === undefined) Reflect.deleteProperty(process.env, "NEXTAUTH_SECRET");
    else process.env.NEXTAUTH_SECRET = before;
  });

  it("of a PostgreSQL loads no sample, and wants a secret that all instances share", async () => {
    opened = await openPostgres();
    await expect(readyRegister(opened, settings())).rejects.toThrow("NEXTAUTH_SECRET is not set");
    expect(await readyRegister(opened, settings(secret))).toEqual({ code: expect.any(String) });
    expect(await heldProjects()).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe.each([
  { kind: "PGlite", openOne: openEmbedded },
  { kind: "PostgreSQL", openOne: openPostgres },
])("The start of a copy for readers, on $kind", ({ openOne }) => {
  const readers = { SIGNBOOK_PUBLIC_ONLY: "1" };

  it("needs no secret, and makes neither sample nor accounts nor a code for the first of them", async () => {
    opened = await openOne();
    expect(await readyRegister(opened, settings(readers))).toEqual({});
    expect(await heldProjects()).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  it("is refused where people work in the register", async () => {
    opened = await openOne();
    const code = await readyRegister(opened, settings({ ...secret, SIGNBOOK_SAMPLE: "none" }));
    const { code: word = "" } = code;
    const first = {
      code: word,
      email: "first@example.org",
      name: "First",
      password: "correct horse battery",
    };
    await makeFirstAdministrator(opened.db, first);
    await expect(readyRegister(opened, settings(readers))).rejects.toThrow("holds drafts or accounts");
  });
});
