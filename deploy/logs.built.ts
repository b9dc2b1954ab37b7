import { randomUUID } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project } from "../db/projects/testing/register";
import { valuesOf } from "../domain/project/form-fields";
import { formOf } from "../domain/project/form-of-document";
import { withoutParts } from "./faults/crowd";
import { Person } from "./testing/person";
import { type ServedRegister, serveRegister, signedInAs } from "./testing/served-register";

const folder = mkdtempSync(join(tmpdir(), "signbook-log-"));
const file = join(folder, "log");
const log = openSync(file, "a");
let register: ServedRegister;
let mei: Person;

beforeAll(async () => {
  register = await serveRegister({}, log);
  mei = await signedInAs("organizer", register);
});
afterAll(async () => {
  await register?.close();
  closeSync(log);
  rmSync(folder, { recursive: true, force: true });
});

const signInWith = (person: Person, typed: Readonly<Record<string, string>>) =>
  person.send("/en/sign-in", 'name="password"', typed);

/** What the instance has said since. */
async function saidDuring(act: () => Promise<unknown>): Promise<string> {
  const before = readFileSync(file, "utf8").length;
  await act();
  const since = () => readFileSync(file, "utf8").slice(before);
  await expect.poll(since).toContain('"msg":"request"');
  return since();
}

/** While a table is broken in this way. */
async function broken(statement: string, mending: string, act: () => Promise<unknown>): Promise<string> {
  await register.opened.db.execute(sql.raw(statement));
  try {
    return await saidDuring(act);
  } finally {
    await register.opened.db.execute(sql.raw(mending));
  }
}

const secret = "Canary-in-the-query";

describe("The log of the build", () => {
  it("names a query that failed behind a form, and nothing that was typed", async () => {
    const said = await broken(
      "alter table accounts rename column password_hash to elsewhere",
      "alter table accounts rename column elsewhere to password_hash",
      () => signInWith(new Person(register.app.url), { email: `${secret}@example.org`, password: secret }),
    );
    expect(said).toContain("Failed query: select");
    expect(said).toContain("42703");
    expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(said).not.toContain("params:");
  });

  it("tells a refused row by its table and rule, and nothing that stands in it", async () => {
    const values = valuesOf(formOf(project({ title: { en: secret }, originalLanguage: "en" }), () => ""));
    const form = "/en/desk/projects/new";
    const blank = withoutParts(await mei.form(form, 'name="submission"'));
    const said = await broken(
      "alter table drafts add constraint never check (false) not valid",
      "alter table drafts drop constraint never",
      () => mei.post(form, { ...blank, ...values, submission: randomUUID(), intent: "send" }),
    );
    expect(said).toContain('violates check constraint \\"never\\"');
    expect(said).not.toContain(secret);
    expect(said).not.toContain("Failing row");
  });

  it("names a query that failed behind a page or the interface, and not what was looked for", async () => {
    const said = await broken(
      "alter table positions rename column grams to elsewhere",
      "alter table positions rename column elsewhere to grams",
      async () => {
        await (await fetch(`${register.app.url}/en/projects?q=${secret}`)).text();
        await (await fetch(`${register.app.url}/api/v1/projects?q=${secret}`)).text();
      },
    );
    expect(said).toContain("Failed query");
    const faults = said.split("\n").filter((line) => !line.includes('"msg":"request"'));
    expect(faults.join("\n").toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it("holds no password and no session of those who signed in", async () => {
    const all = readFileSync(file, "utf8");
    expect(all).toContain('"msg":"request"');
    expect(all).not.toContain(register.password);
    expect(all).not.toContain("session-token");
  });
});
