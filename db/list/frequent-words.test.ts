import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, project } from "../projects/testing/register";
import { rows } from "../query";
import { readSettings } from "../settings";
import { forEachDatabase } from "../testing/databases";
import { frequentShare } from "./frequent-grams";
import { readFrequent } from "./frequent-page";
import { listProjects } from "./list-projects";
import { publicly } from "./read-scope";
import { sourcesOf } from "./sources";

forEachDatabase("What is found more often than it is counted", (database) => {
  beforeAll(async () => {
    const register = await makeRegister(database());
    const publish = (en: string, date: string) =>
      publishAs(
        database(),
        project({
          title: { en },
          originalLanguage: "en",
          agreements: [agreement({ dateSigned: looseDate(date) })],
        }),
        { writer: register.mei, reviewer: register.luc },
      );
    const { published } = await publish("A turbine hall, tata", "2015-05-05");
    await publish("A lighthouse", "2019");
    await repeat(published.reference, 10_050);
  }, 60_000);

  /** As many more of one, each signed a day after the one before and named by its number. */
  async function repeat(reference: string, times: number): Promise<void> {
    const [columns] = await rows<{ names: string }>(
      database(),
      sql`select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
        where table_name = 'positions' and column_name not in ('id', 'project', 'reference', 'signed_from')`,
    );
    const names = columns?.names ?? "";
    await database().execute(sql`insert into projects (id, reference, state, version)
      select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ${reference} || '-' || n, 'published', 1
      from generate_series(1, ${times}::int) n`);
    await database().execute(sql`insert into positions (project, reference, signed_from, ${sql.raw(names)})
      select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, p.reference || '-' || n,
        to_char(date '2015-05-05' + n, 'YYYY-MM-DD'), ${sql.raw(names)}
      from positions p, generate_series(1, ${times}::int) n where p.reference = ${reference}`);
    await database().execute(sql`analyze positions`);
  }

  const list = (asked: Partial<ProjectQuery>) =>
    listProjects(database(), ProjectQuery.parse(asked), publicly, { limit: 3 });

  it("is known by the statistics of the database, which name no other word", async () => {
    expect(await frequentShare(database(), "turbine")).toBeGreaterThan(0.9);
    expect(await frequentShare(database(), "lighthouse")).toBeNull();
    expect(await frequentShare(database(), "turbine lighthouse")).toBeNull();
    expect(await frequentShare(database(), null)).toBeNull();
  });

  it("stands by its date and is walked through, both ways, without skipping or repeating", async () => {
    const first = await list({ q: "turbine" });
    expect({ total: first.total, exact: first.totalIsExact }).toEqual({ total: 10_000, exact: false });
    const second = await list({ q: "turbine", cursor: first.next });
    const ends = [...first.projects, ...second.projects].map(({ reference }) => reference?.split("-").at(-1));
    expect(ends).toEqual(["10050", "10049", "10048", "10047", "10046", "10045"]);
    expect((await list({ q: "turbine", cursor: second.previous })).projects).toEqual(first.projects);
  });

  it("is ranked all the same where its words are frequent one by one and seldom together", async () => {
    const page = await list({ q: "turbine lighthouse" });
    expect(page.projects).toEqual([]);
    const { projects, total, totalIsExact } = await list({ q: "lighthouse" });
    expect(projects.map(({ titles }) => titles.en)).toEqual(["A lighthouse"]);
    expect({ total, totalIsExact }).toEqual({ total: 1, totalIsExact: true });
  });

  /** The first page as if its grams stood in such a share of all records. */
  async function frequent(q: string, share: number) {
    const query = ProjectQuery.parse({ q });
    const settings = await readSettings(database());
    const asked = { query, scope: publicly, sources: sourcesOf(query, publicly, settings) };
    const page = await readFrequent(
      database(),
      { ...asked, cursor: null, wanted: 3, language: "en" as const },
      share,
    );
    return page && { ...page, read: page.read.map(({ reference }) => reference?.split("-").at(-1)) };
  }

  it("is counted and met alike, by its grams or among all, one word or several", async () => {
    const page = { read: ["10050", "10049", "10048"], total: 10_001, sort: "-signed" };
    for (const q of ["turbine", "turbine hall"])
      for (const share of [0.1, 0.9]) expect(await frequent(q, share), `${q} ${share}`).toEqual(page);
  });

  it("is left to be ranked where only its grams are so frequent", async () => {
    for (const share of [0.1, 0.9]) {
      expect(await frequent("lighthouse", share)).toBeNull();
      expect(await frequent("tatata", share)).toBeNull();
    }
    expect(await frequentShare(database(), "tatata")).toBeGreaterThan(0.9);
    expect(await list({ q: "tatata" })).toMatchObject({ projects: [], total: 0, totalIsExact: true });
  });
});
