import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { type Counting, countings, type Dimension, dimensions } from "../../domain/counting/figures";
import { DashboardFilter, recordStates } from "../../domain/dashboard-query";
import { drilled } from "../../domain/drill";
import { looseDate } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { countStates } from "../list/count-states";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { agreement, newForm, party, project } from "../projects/testing/register";
import { rows } from "../query";
import { compiler } from "../sample/accounts";
import { loadSample } from "../sample/load";
import { forEachDatabase } from "../testing/databases";
import { figures } from "./figures";
import { readWithheld } from "./withheld";

const official: Actor = { ...compiler, roles: { official: "all" } };
const organizerOf2019: Actor = { ...compiler, roles: { organizer: ["SCE-2019"] } };

const withheld = {
  disclosure: "withheld" as const,
  reason: "not to be named before the ceremony",
  amount: {
    disclosure: "disclosed" as const,
    min: "300000000",
    max: "300000000",
    currency: "EUR",
    qualifier: "exact" as const,
    years: null,
  },
};

const drafted = (said: Partial<ProjectDocument>) => project({ leadUnit: "500109", ...said });

/** Records that nobody published: of other editions, with little known, with a withheld amount, uncounted. */
function draftsBy(organization: string): ProjectDocument[] {
  const from = (codes: readonly string[]) => [
    party(organization, {
      origins: codes.map((code, at) => ({ code, inferred: at > 0, primary: at === 0 })),
    }),
  ];
  return [
    drafted({ agreements: [agreement({ parties: from(["DE", "CN-SC"]) })] }),
    drafted({
      domains: ["AI"],
      agreements: [agreement({ edition: "SCE-2021", parties: from(["CN"]), amount: withheld })],
    }),
    drafted({ domains: [], leadUnit: null, agreements: [agreement({ dateSigned: looseDate("2019") })] }),
    drafted({ agreements: [agreement({ edition: null, amount: { disclosure: "undisclosed" } })] }),
    drafted({ agreements: [] }),
  ];
}

/** Where a project has one value, every counting places it alike. */
const dimensionsUnder = (counting: Counting): readonly Dimension[] =>
  counting === "whole" ? dimensions : ["domain", "origin", "area", "ceremony"];

const asked = (said: Partial<DashboardFilter> = {}): DashboardFilter => ({
  ...DashboardFilter.parse({}),
  ...said,
});

forEachDatabase("Figures of the sample with drafts", (database) => {
  beforeAll(async () => {
    await loadSample(database());
    const [company] = await rows<{ id: string }>(
      database(),
      sql`select id from organizations where kind = 'company' order by id limit 1`,
    );
    const [first, ...others] = draftsBy(company?.id ?? "");
    for (const document of others) await saveDraft(database(), newForm(document), compiler);
    if (first)
      await sendToReview(database(), await saveDraft(database(), newForm(first), compiler), compiler);
  }, 120_000);

  const figuresOf = (filter: DashboardFilter, by: readonly Dimension[], actor = official) =>
    figures(database(), {
      filter,
      by,
      counting: filter.counting,
      currency: filter.currency,
      scope: { actor, within: filter },
    });
  const listOf = (filter: DashboardFilter, actor = official) =>
    listProjects(database(), { ...filter, sort: "-signed", cursor: null }, { actor, within: filter });

  /** Every cell that does not lead to exactly its records. */
  async function faults(filter: DashboardFilter): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const dimension of dimensionsUnder(filter.counting)) {
      const { cells } = await figuresOf(filter, [dimension]);
      for (const cell of cells) {
        const value = cell.at[dimension] ?? null;
        const behind = drilled(filter, dimension, value);
        const { cells: placed, total } = await figuresOf(behind, [dimension]);
        const same =
          filter.counting === "fractional" ? placed.find(({ at }) => at[dimension] === value) : total;
        const { total: listed } = await listOf(behind);
        const equal =
          JSON.stringify([same?.projects, same?.byClass]) === JSON.stringify([cell.projects, cell.byClass]);
        if (!equal || listed !== total.projects) found.push({ dimension, value, listed, cell, same });
      }
    }
    return found;
  }

  it.each(countings)(
    "lead from every cell to exactly its records, counted %s",
    async (counting) => {
      expect(await faults(asked({ counting }))).toEqual([]);
    },
    120_000,
  );

  it("lead from where a domain and an origin meet, a cell or a flow, to exactly its records and their sums", async () => {
    const query = asked();
    const { cells } = await figuresOf(query, ["domain", "origin"]);
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) {
      const { domain = null, origin = null } = cell.at;
      const behind = drilled(drilled(query, "domain", domain), "origin", origin);
      const [{ total }, listed] = await Promise.all([figuresOf(behind, []), listOf(behind)]);
      expect(total, `${domain} × ${origin}`).toEqual({ projects: cell.projects, byClass: cell.byClass });
      expect(listed.total, `${domain} × ${origin}`).toBe(cell.projects);
    }
  }, 120_000);

  it.each<[string, Partial<DashboardFilter>]>([
    ["several domains", { domain: ["AI", "IC"] }],
    ["a country, its first origin only", { origin: ["CN"], counting: "primary" as Counting }],
    ["stated origins of drafts", { inferred: "out", state: ["draft", "in-review"] }],
    ["what has no amount, in a cell", { amount: "none", cell: ["origin:unknown"] }],
  ])(
    "do so under a filter: %s",
    async (_, filter) => {
      expect(await faults(asked(filter))).toEqual([]);
    },
    120_000,
  );

  it("hold drafts beside what is published, and count them by where they stand", async () => {
    const published = await figures(database(), { ...plain, scope: publicly });
    const all = await figuresOf(asked(), []);
    expect(all.total.projects).toBe(published.total.projects + 4);
    const states = await countStates(database(), asked(), { actor: official });
    expect(states).toEqual([
      { state: "published", counted: published.total.projects, uncounted: expect.any(Number) },
      { state: "draft", counted: 3, uncounted: 1 },
      { state: "in-review", counted: 1, uncounted: 0 },
      { state: "sent-back", counted: 0, uncounted: 0 },
    ]);
    for (const state of recordStates) {
      const { counted, uncounted } = states.find((one) => one.state === state) ?? {};
      expect((await figuresOf(asked({ state: [state] }), [])).total.projects).toBe(counted);
      expect((await listOf(asked({ state: [state] }))).total).toBe(counted);
      expect((await listOf(asked({ state: [state], counted: "out" }))).total).toBe(uncounted);
    }
  });

  it("hold no draft of another edition for an organizer of one", async () => {
    const seen = await countStates(database(), asked(), { actor: organizerOf2019 });
    expect(seen.map(({ counted, uncounted }) => [counted, uncounted]).slice(1)).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
    const drafts = asked({ state: ["draft", "in-review", "sent-back"] });
    expect((await listOf(drafts, organizerOf2019)).projects.map(({ edition }) => edition)).toEqual([
      "SCE-2019",
      "SCE-2019",
    ]);
    const { cells } = await figuresOf(drafts, ["edition"], organizerOf2019);
    expect(cells.map(({ at }) => at.edition)).toEqual(["SCE-2019"]);
  });

  it("keep withheld amounts apart, for those who may see them", async () => {
    const within = asked({ amount: "withheld" });
    const seenBy = (actor: Actor) => readWithheld(database(), within, { actor, within });
    const amounts = [{ currency: "EUR", min: "300000000", max: "300000000", qualifier: "exact" }];
    const [one, ...more] = await seenBy(official);
    expect(one).toMatchObject({ class: "contract", amounts });
    expect(more).toEqual([]);
    expect(await seenBy(organizerOf2019)).toEqual([]);
    expect(await readWithheld(database(), within, { actor: official, within }, [])).toEqual([]);
    const { total } = await figuresOf(within, []);
    expect(total.byClass).toEqual([{ class: "contract", projects: 1, withoutAmount: 1, money: [] }]);
  });
});

const plain = { filter: asked(), by: [], counting: "whole", currency: "CNY" } as const;
