import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, digestTables, type TableDigest } from "../db/backup/tables";
import { type OpenDatabase, open } from "../db/client";
import { sendToReview } from "../db/projects/review";
import { saveDraft } from "../db/projects/save-draft";
import { publishAs } from "../db/projects/testing/publish";
import { makeRegister, newForm, project } from "../db/projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../db/projects/withdraw";
import { type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { builtActions, builtAddresses } from "./doors/build";
import { knock } from "./doors/knock";
import { everybody, makePeople, signedIn, type Who } from "./doors/people";
import { allowed, folders, ofProjects } from "./doors/table";
import { type Instance, startInstance } from "./testing/instance";
import type { Person } from "./testing/person";

const password = randomUUID();
/** Titles that only those who may read the record may see. */
const hidden = { draft: "Canary in draft", review: "Canary in review" };
let postgres: PostgresServer;
let opened: OpenDatabase;
let app: Instance;
let persons: Record<Who, Person>;
/** Ids of projects by their state. */
const projects: Record<string, string> = {};
let reference = "";

beforeAll(async () => {
  postgres = await startPostgres();
  opened = await open({ url: postgres.url, pool: 2 });
  await opened.migrate();
  const { db } = opened;
  const register = await makeRegister(db);
  await makePeople(db, password);
  const titled = (zh: string) => project({ title: { zh } });
  const both = { writer: register.mei, reviewer: register.luc };
  projects.draft = (await saveDraft(db, newForm(titled(hidden.draft)), register.mei)).project;
  const waiting = await saveDraft(db, newForm(titled(hidden.review)), register.mei);
  await sendToReview(db, waiting, register.mei);
  projects.review = waiting.project;
  const published = await publishAs(db, titled("Published"), both);
  projects.published = published.project;
  reference = published.published.reference;
  projects.withdrawn = (await publishAs(db, titled("Withdrawn"), both)).project;
  const { proposal } = await proposeWithdrawal(
    db,
    { project: projects.withdrawn, reason: "Signed twice" },
    register.mei,
  );
  await confirmWithdrawal(db, proposal, register.luc);
  app = await startInstance({
    DATABASE_URL: postgres.url,
    DATABASE_POOL: "4",
    NEXTAUTH_SECRET: randomUUID(),
    LOG_LEVEL: "silent",
  });
  persons = await signedIn(app.url, password);
});

afterAll(async () => {
  await app?.stop();
  await opened?.close();
  await postgres?.stop();
});

const addressOf = (pattern: string, id: string) =>
  pattern
    .replace("[locale]", "en")
    .replace("[...rest]", "nothing")
    .replace("[reference]", reference)
    .replace("[code]", "AI")
    .replace("[slug]", "sce-2019")
    .replace("[status]", "404")
    .replace("[number]", "1")
    .replace("[dimension]", "domain")
    .replace(/\[\w+\]/g, id);

/** Everything but the counts of attempts. */
async function contents(): Promise<Record<string, TableDigest>> {
  const digests = await opened.db.transaction((tx) => digestTables(tx));
  return Object.fromEntries(Object.entries(digests).filter(([name]) => !name.endsWith("sign_in_attempts")));
}

describe("Every action of the build", () => {
  const actions = builtActions();
  const guarded = () =>
    actions.flatMap((action) => {
      const may = allowed(action.file, action.name);
      return may && may.length < everybody.length ? [{ ...action, may }] : [];
    });

  it("stands in the table of who may use it", () => {
    const unknown = actions.filter(({ file, name }) => !allowed(file, name));
    expect(unknown.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
    const names = actions.map(({ file, name }) => `${file} ${name}`);
    expect(ofProjects.filter((name) => !names.includes(name))).toEqual([]);
    const ofRecords = names.filter((name) => name.startsWith("(organizer)/desk/projects"));
    expect(ofRecords.filter((name) => !ofProjects.some((known) => known === name))).toEqual([]);
  });

  it("sends everybody else away, and nothing changes", async () => {
    const before = await contents();
    for (const { id, file, name, page, may } of guarded()) {
      for (const who of everybody.filter((one) => !may.includes(one))) {
        const { refused } = await knock(persons[who], addressOf(page, randomUUID()), id, { language: "en" });
        expect(refused, `${file} ${name} by ${who}`).toBe(
          who === "public" ? "sign-in-needed" : "role-needed",
        );
      }
    }
    expect(differences(before, await contents())).toEqual([]);
  });

  it("is refused for a project of another edition, in whatever state, and nothing changes", async () => {
    const before = await contents();
    const acting = actions.filter(({ file, name }) =>
      ofProjects.some((known) => known === `${file} ${name}`),
    );
    for (const { id, file, name, page } of acting) {
      for (const [state, record] of Object.entries(projects)) {
        const fields = { project: record, version: "1", basedOn: "1", since: "1", submission: randomUUID() };
        const said = {
          reason: "A reason",
          comment: "A comment",
          text: "A text",
          day: "2030-01-01",
          time: "10:00",
        };
        const { status, refused, text } = await knock(persons.stranger, addressOf(page, record), id, {
          ...{ ...fields, ...said, id: record, file: record, proposal: record, language: "en" },
        });
        const what = `${file} ${name} on ${state}`;
        expect(status, what).not.toBe(303);
        expect(refused !== null || text.includes('"problems"') || text.includes('"faults"'), what).toBe(true);
        for (const title of Object.values(hidden)) expect(text, what).not.toContain(title);
      }
    }
    expect(differences(before, await contents())).toEqual([]);
  });

  it("is refused to forms without an origin, of another site, and of a forged host", async () => {
    const before = await contents();
    const forged = [
      { origin: "" },
      { origin: "null" },
      { origin: "https://elsewhere.example.com" },
      { origin: "https://elsewhere.example.com", "x-forwarded-host": "elsewhere.example.com" },
    ];
    for (const { id, file, name, page } of actions) {
      for (const headers of forged) {
        const path = addressOf(page, randomUUID());
        const { status, refused } = await knock(persons.administrator, path, id, { language: "en" }, headers);
        // The framework itself refuses some of them before the action is asked.
        expect(
          refused === "foreign-form" || status >= 400,
          `${file} ${name} ${JSON.stringify(headers)}`,
        ).toBe(true);
      }
    }
    expect(differences(before, await contents())).toEqual([]);
  });
});

describe("Every page and route of the build", () => {
  const addresses = builtAddresses();
  const places = ["draft", "review", "published", "withdrawn"];

  it("that belongs to a role lets in nobody else", async () => {
    for (const { pattern, folder, isPage } of addresses) {
      if (!isPage || folder === "public" || folder === "") continue;
      const may = folders[`(${folder})`];
      expect(may, `The folder of ${pattern} is not in the table.`).toBeDefined();
      // The way in of the very first administrator, by a code: a page like any other when there is one.
      if (!may || pattern.endsWith("/admin/first")) continue;
      for (const who of everybody) {
        const { status } = await persons[who].open(addressOf(pattern, projects.draft ?? ""));
        const expected = may.includes(who) ? [200, 307, 403, 404] : [who === "public" ? 307 : 403];
        expect(expected, `${pattern} by ${who}: ${status}`).toContain(status);
      }
    }
  });

  it("shows nothing of what is not published to those who may not read it", async () => {
    for (const { pattern } of addresses) {
      for (const place of pattern.includes("[id]") ? places : ["draft"]) {
        for (const who of ["public", "officer", "stranger"] as const) {
          if (who === "officer" && pattern.startsWith("/[locale]/dashboard")) continue;
          const answer = await persons[who].open(addressOf(pattern, projects[place] ?? ""));
          const text = await answer.text();
          for (const title of Object.values(hidden))
            expect(text.includes(title), `${pattern} of ${place} by ${who}`).toBe(false);
        }
      }
    }
  });

  it("fails for nobody", async () => {
    for (const { pattern } of addresses) {
      for (const who of everybody) {
        const { status } = await persons[who].open(addressOf(pattern, projects.published ?? ""));
        expect(status, `${pattern} by ${who}`).toBeLessThan(500);
      }
    }
  });
});
