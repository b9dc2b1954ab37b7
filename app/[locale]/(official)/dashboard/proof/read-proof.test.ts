import { beforeAll, expect, it } from "vitest";
import { figuresOf } from "@/app/_server/figures/read-dashboard";
import { listProjects } from "@/db/list/list-projects";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, newForm, party, project } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { DashboardFilter } from "@/domain/dashboard-query";
import { looseDate } from "@/domain/loose-date";
import type { Agreement, CountingDecision } from "@/domain/project/document";
import { dayOf, defaultZone } from "@/domain/zone";
import { type Proof, readProof } from "./read-proof";

const asked = (said: Partial<DashboardFilter> = {}): DashboardFilter => ({
  ...DashboardFilter.parse({}),
  ...said,
});

const later = (key: string, decision: CountingDecision, day: string, said: Partial<Agreement> = {}) =>
  agreement({
    key,
    dateSigned: looseDate(day),
    counting: { decision, actsOn: "a1", reason: decision === "excluded" ? "a copy" : null },
    ...said,
  });

forEachDatabase("How a figure adds up", (database) => {
  let official: Actor;
  beforeAll(async () => {
    const { mei, luc, ana, infineon, boe, administrator, official: wei } = await makeRegister(database());
    official = { ...wei, roles: { official: "all" } };
    const by = { writer: mei, reviewer: luc };
    const from = (...codes: string[]) => [
      party(infineon, { origins: codes.map((code, at) => ({ code, inferred: false, primary: at === 0 })) }),
    ];
    const documents = [
      project({
        agreements: [
          agreement({ type: "framework-agreement", parties: from("DE", "SG") }),
          later("a2", "upgrade", "2019-09-01"),
          later("a3", "increase", "2020-01-01"),
          later("a4", "increase", "2020-06-01"),
          later("a5", "repeat", "2021-01-01"),
        ],
      }),
      project({
        domains: ["AI"],
        agreements: [agreement({ parties: from("FR") }), later("a2", "excluded", "2020")],
      }),
      project({
        domains: [],
        leadUnit: null,
        agreements: [agreement({ dateSigned: looseDate("2019"), amount: { disclosure: "undisclosed" } })],
      }),
    ];
    for (const document of documents) await publishAs(database(), document, by);
    const drafted = agreement({ edition: "CF-2022", parties: [party(boe)] });
    await saveDraft(
      database(),
      newForm(
        project({ agreements: [drafted, later("a2", "repeat", "2022-01-01", { edition: "CF-2022" })] }),
      ),
      ana,
    );
    await saveDraft(database(), newForm(project({ agreements: [] })), administrator);
  });

  const listed = async (query: DashboardFilter) =>
    (
      await listProjects(
        database(),
        { ...query, sort: "-signed", cursor: null },
        { actor: official, within: query },
      )
    ).total;
  const prove = (said: Partial<DashboardFilter> = {}) => readProof(database(), asked(said), official);

  it("has parts that are exactly the whole, class by class and currency by currency", async () => {
    const { added, headline } = await prove();
    expect(headline.all.total.projects).toBe(4);
    expect(added.length).toBeGreaterThan(1);
    expect(added.filter(({ found }) => found !== "equal")).toEqual([]);
  });

  it("says what overlaps: by so much do the parts by domain and by origin exceed it", async () => {
    const { overlaps, headline } = await prove();
    expect(overlaps).toEqual([
      { of: "domain", projects: 2, further: 2 },
      { of: "origin", projects: 1, further: 1 },
    ]);
    for (const { of, projects, further } of overlaps) {
      const { cells } = await figuresOf(database(), asked(), official, [of]);
      const sum = cells.reduce((added, cell) => added + Number(cell.projects), 0);
      expect([of, sum]).toEqual([of, headline.all.total.projects + further]);
      expect(await listed(asked({ several: [of] }))).toBe(projects);
    }
  });

  it("names what further agreements did, of drafts and of what is published, and leads to their projects", async () => {
    const { decisions } = await prove();
    expect(decisions).toEqual([
      { decision: "upgrade", agreements: 1, projects: 1 },
      { decision: "increase", agreements: 2, projects: 1 },
      { decision: "repeat", agreements: 2, projects: 2 },
      { decision: "excluded", agreements: 1, projects: 1 },
    ]);
    for (const { decision, projects } of decisions)
      expect([decision, await listed(asked({ decision: [decision] }))]).toEqual([decision, projects]);
  });

  it("knows them of an earlier day too", async () => {
    const today = dayOf(new Date(), defaultZone);
    const { decisions } = await prove({ asOf: today });
    expect(decisions.find(({ decision }) => decision === "repeat")).toEqual({
      decision: "repeat",
      agreements: 1,
      projects: 1,
    });
    expect(await listed(asked({ asOf: today, decision: ["repeat"] }))).toBe(1);
  });

  it.each<[string, Partial<DashboardFilter>]>([
    ["everything", {}],
    ["one class", { class: ["contract"] }],
    ["primary counting of one domain", { domain: ["AI"], counting: "primary" }],
  ])("leads from each unknown to that many records: %s", async (_, said) => {
    const { unknown } = await prove(said);
    for (const [of, { projects, query }] of Object.entries(unknown))
      expect([of, await listed(query)]).toEqual([of, projects]);
  });

  it("counts what is unknown once each", async () => {
    const { unknown } = await prove();
    const numbers = Object.fromEntries(
      Object.entries(unknown).map(([of, { projects }]) => [of, projects]),
    ) as Record<keyof Proof["unknown"], number>;
    expect(numbers).toEqual({
      amount: 1,
      withheld: 0,
      domain: 1,
      origin: 1,
      unit: 1,
      edition: 0,
      month: 1,
      uncounted: 1,
    });
  });
});
