import { beforeAll, expect, it } from "vitest";
import { renewBoards } from "@/db/figures/boards/renew";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, newForm, project, type TestRegister } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { DashboardView } from "@/domain/dashboard-query";
import { looseDate } from "@/domain/loose-date";
import { readCoverageFor } from "./coverage-for";
import { readComparison } from "./read-comparison";
import { readDashboard } from "./read-dashboard";
import { readWhole } from "./read-whole";

const today = "2026-01-01";

forEachDatabase("All that a page of figures says", (database) => {
  let register: TestRegister;
  let official: Actor;
  const signed = (edition: string, day: string, domain = "IC") =>
    project({ domains: [domain], agreements: [agreement({ edition, dateSigned: looseDate(day) })] });
  const publishOne = (edition: string, day: string, domain?: string) => {
    const { mei, luc, ana } = register;
    const reviewer: Actor = { ...luc, roles: { organizer: "all" } };
    const writer = edition === "SCE-2019" ? mei : ana;
    return publishAs(database(), signed(edition, day, domain), { writer, reviewer });
  };
  beforeAll(async () => {
    register = await makeRegister(database());
    official = { ...register.official, roles: { official: "all" } };
    await publishOne("SCE-2019", "2019-08-26");
    await publishOne("SCE-2019", "2019-08-28", "AI");
    await publishOne("CF-2022", "2022-01-18");
    await saveDraft(database(), newForm(signed("CF-2022", "2022-01-17")), register.ana);
  });

  const questions = [
    {},
    { domain: ["IC"] },
    { edition: ["SCE-2019"] },
    { domain: ["IC", "AI"] },
    { compared: "CF-2022", day: 1 },
    { asOf: "2020-01-01" },
    { counting: "fractional" },
    { currency: "USD", class: ["contract"] },
  ].map((said) => DashboardView.parse(said));

  async function expectTheSame(asked: readonly DashboardView[] = questions): Promise<void> {
    for (const query of asked)
      for (const reader of [null, official])
        expect(await readWhole(database(), query, reader, today), JSON.stringify(query)).toEqual({
          dashboard: await readDashboard(database(), query, reader),
          coverages: await readCoverageFor(database(), query, reader),
          comparison: await readComparison(database(), query, reader, query, today),
        });
  }

  it("is what each of its parts says by itself, without boards and with them", async () => {
    await expectTheSame();
    await renewBoards(database());
    await expectTheSame();
  });

  it("holds what was published a moment ago in all of its parts", async () => {
    await renewBoards(database());
    const before = await readWhole(database(), DashboardView.parse({}), null, today);
    await publishOne("CF-2022", "2022-01-19");
    const after = await readWhole(database(), DashboardView.parse({}), null, today);
    const said = ({ dashboard, coverages, comparison }: typeof before) => [
      dashboard.all.total.projects,
      coverages.find(({ code }) => code === "CF-2022")?.projects,
      comparison?.of.figures.total.projects,
    ];
    expect(said(after)).toEqual(said(before).map((projects = 0) => projects + 1));
    await expectTheSame(questions.slice(0, 1));
  });
});
