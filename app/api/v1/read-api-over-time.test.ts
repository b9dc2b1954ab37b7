import { beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "../../../db/client";
import { confirmMerge } from "../../../db/projects/confirm-merge";
import { approveFor, openDue } from "../../../db/projects/embargo";
import { proposeMerge } from "../../../db/projects/merge";
import { readDraft } from "../../../db/projects/read-draft";
import { sendToReview } from "../../../db/projects/review";
import { saveDraft } from "../../../db/projects/save-draft";
import { newForm, project } from "../../../db/projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../../../db/projects/withdraw";
import { compiler, reviewer } from "../../../db/sample/accounts";
import { openEmbedded } from "../../../db/testing/databases";
import { HistoryShape } from "./_shapes/history";
import { ProjectListShape } from "./_shapes/project-list";
import * as domains from "./domains/route";
import * as edition from "./editions/[slug]/route";
import * as editions from "./editions/route";
import * as figures from "./figures/route";
import * as origins from "./origins/route";
import * as history from "./projects/[reference]/history/route";
import * as contracting from "./projects/[reference]/ocds.json/route";
import * as one from "./projects/[reference]/route";
import * as list from "./projects/route";
import * as lines from "./projects.jsonl/route";
import { at, of, read, refused } from "./testing/asking";
import { useSampleRegister } from "./testing/sample-register";

describe("The read API over time", () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openEmbedded();
    return opened.close;
  }, 120_000);
  useSampleRegister(() => opened.db);

  it("knows no draft", async () => {
    const before = await read(list.GET(at("projects")), ProjectListShape);
    const draft = await saveDraft(
      opened.db,
      newForm(project({ title: { zh: "未公开的项目" }, leadUnit: null })),
      {
        ...compiler,
        roles: { administrator: "all" },
      },
    );
    const after = await read(list.GET(at("projects")), ProjectListShape);
    expect(after).toEqual(before);
    expect((await read(list.GET(at("projects?q=未公开的项目")), ProjectListShape)).total).toBe(0);
    expect((await refused(one.GET(at(""), of({ reference: draft.project })))).status).toBe(404);
    expect((await refused(history.GET(at(""), of({ reference: draft.project })))).status).toBe(404);
  });

  it("leads from a merged project to the one that stays, for good, and keeps its history there", async () => {
    const { data } = await read(list.GET(at("projects?limit=2&sort=title")), ProjectListShape);
    const [stays, ends] = data.map(({ reference }) => reference);
    const idOf = async (reference: string | undefined) =>
      (
        await opened.db.query.projects.findMany({
          where: (row, { eq }) => eq(row.reference, reference ?? ""),
        })
      )[0]?.id ?? "";
    const roles = { administrator: "all" } as const;
    const [staying, ending] = [await idOf(stays), await idOf(ends)];
    const draft = await readDraft(opened.db, ending, { ...compiler, roles });
    const answers = draft?.document.agreements.map(({ key }) => [
      key,
      { decision: "excluded", reason: "twice" },
    ]);
    const asked = { staying, ending, choices: Object.fromEntries(answers ?? []), reason: "one project" };
    const { proposal } = await proposeMerge(opened.db, asked, { ...compiler, roles });
    await confirmMerge(opened.db, proposal, { ...reviewer, roles });
    for (const [route, page] of [
      [one, ""],
      [history, "/history"],
    ] as const) {
      const response = await route.GET(at(""), of({ reference: ends ?? "" }));
      expect(response.status).toBe(308);
      expect(response.headers.get("location")).toBe(`/api/v1/projects/${stays}${page}`);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
    }
    const told = await read(history.GET(at(""), of({ reference: stays ?? "" })), HistoryShape);
    expect(told.merged).toMatchObject([{ reference: ends, data: [{ act: "published" }, { act: "merged" }] }]);
  });

  it("answers the same to the letter while a version waits for its time", async () => {
    const asked = async () => {
      const answers = await Promise.all([
        list.GET(at("projects?limit=100")),
        lines.GET(at("projects.jsonl")),
        figures.GET(at("figures?by=edition&by=origin")),
        editions.GET(at("editions")),
        edition.GET(at(""), of({ slug: "sce-2019" })),
        domains.GET(at("domains")),
        origins.GET(at("origins")),
      ]);
      return Promise.all(answers.map(async (answer) => [[...answer.headers], await answer.text()]));
    };
    const roles = { administrator: "all" } as const;
    const before = await asked();
    const draft = await saveDraft(
      opened.db,
      newForm(project({ title: { zh: "等待发布的项目" }, leadUnit: null })),
      { ...compiler, roles },
    );
    await sendToReview(opened.db, draft, { ...compiler, roles });
    const opensAt = new Date(Date.now() + 3_600_000);
    await approveFor(opened.db, { ...draft, opensAt }, { ...reviewer, roles });
    expect(await asked()).toEqual(before);
    await openDue(opened.db, opensAt);
    expect((await read(list.GET(at("projects?q=等待发布的项目")), ProjectListShape)).total).toBe(1);
  });

  it("says when and why a project was withdrawn", async () => {
    const { data } = await read(list.GET(at("projects?limit=1")), ProjectListShape);
    const reference = data[0]?.reference ?? "";
    const [found] = await opened.db.query.projects.findMany({
      where: (row, { eq }) => eq(row.reference, reference),
    });
    const roles = { administrator: "all" } as const;
    const asked = { project: found?.id ?? "", reason: "recorded twice" };
    const { proposal } = await proposeWithdrawal(opened.db, asked, { ...compiler, roles });
    await confirmWithdrawal(opened.db, proposal, { ...reviewer, roles });
    const response = await one.GET(at(""), of({ reference }));
    expect(response.status).toBe(410);
    expect((await contracting.GET(at(""), of({ reference }))).status).toBe(410);
    expect(await (await lines.GET(at("projects.jsonl"))).text()).not.toContain(`"${reference}"`);
    expect(await response.json()).toMatchObject({
      reference,
      reason: "recorded twice",
      title: data[0]?.title,
    });
  });
});
