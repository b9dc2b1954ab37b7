import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { looseDate } from "../../domain/loose-date";
import type { Database } from "../client";
import { saveDraft } from "../projects/save-draft";
import { rows } from "../query";
import { accounts } from "../schema/accounts";
import { agreementFiles } from "../schema/files";
import { forEachDatabase } from "../testing/databases";
import { documentOf } from "./document";
import { sampleIsLoaded } from "./is-loaded";
import { loadSample } from "./load";
import { sampleProjects } from "./projects";
import { removeSample } from "./remove";
import { sampleId } from "./sample-id";

const administrator: Actor = {
  id: "11111111-1111-4111-8111-111111111111",
  name: "Mei",
  email: "mei@example.org",
  roles: { administrator: "all" },
};

forEachDatabase("Removing the sample register", (database) => {
  beforeAll(async () => {
    const { id, name, email } = administrator;
    await database().insert(accounts).values({ id, name, email });
    await loadSample(database());
    await saveOwnDraft(database());
  }, 120_000);

  it("is refused to all but administrators", async () => {
    const organizer: Actor = { ...administrator, roles: { organizer: "all" } };
    await expect(async () => removeSample(database(), organizer)).rejects.toThrow("role-needed");
    expect(await sampleIsLoaded(database())).toBe(true);
  });

  it("takes everything with it but what the register's own drafts use", async () => {
    const file = await addFileToSample(database());
    expect(await removeSample(database(), administrator)).toEqual([file]);
    expect(await sampleIsLoaded(database())).toBe(false);
    expect(await counted(database())).toEqual({
      projects: 1,
      drafts: 1,
      positions: 0,
      agreements: 0,
      press_figures: 0,
      press_partitions: 0,
      ceremonies: 0,
      editions: 1,
      expos: 1,
      domains: 1,
      responsible_units: 1,
      organizations: 2,
      accounts: 1,
    });
    const kept = await rows<{ id: string; sample: boolean }>(
      database(),
      sql`select id, sample from organizations order by names ->> 'zh'`,
    );
    expect(kept.map(({ sample }) => sample)).toEqual([false, false]);
    expect(kept.map(({ id }) => id)).toContain(sampleId("organization", "chehejia"));
  });

  it("says in the history who removed it, and keeps the history of what stays", async () => {
    const found = await rows<{ subject: string; act: string }>(
      database(),
      sql`select subject, act from revisions order by subject, act`,
    );
    expect(found.map(({ subject, act }) => `${subject} ${act}`)).toEqual(
      expect.arrayContaining(["setting removed", "edition created", "organization created"]),
    );
    expect(found.filter(({ subject }) => subject === "project" || subject === "press-figure")).toEqual([]);
  });

  it("may be loaded again", async () => {
    await loadSample(database());
    expect(await counted(database())).toMatchObject({ projects: 76, editions: 26, positions: 75 });
  }, 120_000);
});

/** A draft of the register's own, in an edition of the sample and with its parties. */
function saveOwnDraft(db: Database) {
  const [first] = sampleProjects;
  if (!first) throw new Error("The sample has no projects.");
  const document = documentOf(first);
  const agreements = document.agreements.map((one) => ({ ...one, dateSigned: looseDate("2018-08-24") }));
  const submission = "22222222-2222-4222-8222-222222222222";
  return saveDraft(
    db,
    { project: null, basedOn: 0, document: { ...document, agreements }, submission },
    administrator,
  );
}

async function counted(db: Database): Promise<Record<string, number>> {
  const tables = [
    "projects",
    "drafts",
    "positions",
    "agreements",
    "press_figures",
    "press_partitions",
    "ceremonies",
    "editions",
    "expos",
    "domains",
    "responsible_units",
    "organizations",
    "accounts",
  ];
  const found: Record<string, number> = {};
  for (const name of tables) {
    const [count] = await rows<{ n: number }>(
      db,
      sql`select count(*)::int as n from ${sql.identifier(name)}`,
    );
    found[name] = count?.n ?? 0;
  }
  return found;
}

/** A document that somebody added to a project of the sample while trying. */
async function addFileToSample(db: Database) {
  const [project] = await rows<{ id: string }>(db, sql`select id from projects where sample limit 1`);
  const file = { id: randomUUID(), sha256: "ab".repeat(32) };
  await db.insert(agreementFiles).values({
    ...file,
    project: project?.id ?? "",
    agreement: "a1",
    kind: "scan",
    mediaType: "application/pdf",
    bytes: 1,
    addedBy: administrator.id,
  });
  return file;
}
