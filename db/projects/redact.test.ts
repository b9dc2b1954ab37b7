import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { ProjectQuery } from "../../domain/filters";
import { person } from "../accounts/testing/people";
import { verifyFigures } from "../figures/verify";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { rows } from "../query";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { readPublicProject } from "./public";
import { readDraft } from "./read-draft";
import { openRedactions, redactableFields, redactionsOf } from "./read-redactions";
import { confirmRedaction, proposeRedaction, refuseRedaction } from "./redact";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "./testing/register";

const leaked = "5712345678";
const amount = {
  disclosure: "disclosed",
  min: leaked,
  max: leaked,
  currency: "CNY",
  qualifier: "exact",
  years: null,
} as const;

forEachDatabase("A redaction", (database) => {
  let register: TestRegister;
  let second: Actor;
  let id: string;
  let reference: string;
  beforeAll(async () => {
    register = await makeRegister(database());
    second = await person(database(), { administrator: "all" });
    const people = { writer: register.mei, reviewer: register.luc };
    const document = project({
      summary: { en: "Ana Example signed." },
      agreements: [agreement({ amount, parties: [party(register.boe)] })],
      claims: [
        {
          key: "c1",
          field: "agreement:a1.amount",
          value: leaked,
          source: "s1",
          chosen: true,
          reason: {},
          unconfirmed: false,
        },
      ],
    });
    const made = await publishAs(database(), document, people);
    id = made.project;
    reference = made.published.reference;
    await publishAs(database(), { ...document, jobs: { min: 5, max: null } }, people, {
      project: id,
      basedOn: 1,
    });
  });

  const everything = async () => {
    const kept = [];
    for (const table of [
      "revisions",
      "drafts",
      "draft_versions",
      "positions",
      "draft_positions",
      "agreements",
      "claims",
      "figure_moves",
      "figure_settled",
      "figure_sums",
      "figure_boards",
    ])
      kept.push(
        ...(await rows(database(), sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t`)),
      );
    return JSON.stringify(kept);
  };
  const fields = ["agreements.a1.amount", "summary"];
  const reason = "The amount was not to be known.";

  it("is proposed by administrators, of fields that some version says, with a reason", async () => {
    expect(await redactableFields(database(), id)).toEqual(
      expect.arrayContaining(["title", "summary", "jobs", "agreements.a1.amount", "claims.c1.value"]),
    );
    const proposed = { project: id, fields, reason };
    await expect(proposeRedaction(database(), proposed, register.mei)).rejects.toThrow("role-needed");
    await expect(
      proposeRedaction(database(), { ...proposed, reason: " " }, register.administrator),
    ).rejects.toThrow("reason-needed");
    await expect(
      proposeRedaction(database(), { ...proposed, fields: ["kind"] }, register.administrator),
    ).rejects.toThrow("not-found");
    for (const _ of ["sent", "sent again"])
      await proposeRedaction(
        database(),
        { ...proposed, fields: [...fields, "kind"] },
        register.administrator,
      );
    expect(await openRedactions(database())).toMatchObject([{ reference, fields, reason }]);
    expect(await everything()).toContain(leaked);
  });

  it("blanks them in every version, table and figure once a second administrator confirms", async () => {
    const [open] = await openRedactions(database());
    const proposal = open?.id ?? "";
    await expect(confirmRedaction(database(), proposal, register.administrator)).rejects.toThrow(
      "second-person-needed",
    );
    await expect(confirmRedaction(database(), proposal, register.luc)).rejects.toThrow("role-needed");
    expect((await confirmRedaction(database(), proposal, second)).reference).toBe(reference);
    const left = await everything();
    expect(["5712345", "Ana Example"].filter((gone) => left.includes(gone))).toEqual([]);
    expect((await verifyFigures(database())).differences).toEqual([]);
    const shown = await readPublicProject(database(), reference);
    expect(shown).toMatchObject({ found: "published", project: { summary: {}, jobs: { min: 5 } } });
    expect(JSON.stringify(shown)).not.toContain("5712345");
    const found = await listProjects(database(), ProjectQuery.parse({ q: "Example" }), publicly, {
      limit: 5,
    });
    expect(found.projects).toEqual([]);
    expect((await readDraft(database(), id, second))?.document.agreements[0]?.amount).toEqual({
      disclosure: "undisclosed",
    });
  });

  it("is told with its day, its fields and its reason, and stands in the history", async () => {
    expect(await redactionsOf(database(), reference)).toMatchObject([{ fields, reason }]);
    const told = await database().select().from(revisions).where(eq(revisions.subject, "redaction"));
    expect(told).toMatchObject([{ act: "redacted", by: second.id, document: { reference, fields, reason } }]);
  });

  it("that is refused changes nothing", async () => {
    await proposeRedaction(database(), { project: id, fields: ["jobs"], reason }, second);
    const [open] = await openRedactions(database());
    await refuseRedaction(database(), open?.id ?? "", second);
    expect(await openRedactions(database())).toEqual([]);
    expect(await readPublicProject(database(), reference)).toMatchObject({ project: { jobs: { min: 5 } } });
  });

  it("alone may change a revision, and nothing of it but the document", async () => {
    const change = (what: ReturnType<typeof sql>, subject = "project") =>
      database().transaction(async (tx) => {
        await tx.execute(sql`select set_config('signbook.redacting', 'on', true)`);
        await tx.execute(sql`update revisions set ${what} where subject = ${subject}`);
      });
    await expect(change(sql`by = ${second.id}`)).rejects.toThrow();
    await expect(change(sql`document = '{}'`, "redaction")).rejects.toThrow();
    const outside = database().execute(
      sql`update revisions set document = document where subject = 'project'`,
    );
    await expect(outside.then()).rejects.toThrow();
  });
});
