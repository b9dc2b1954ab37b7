import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { ProjectFilter, ProjectQuery, sorts } from "../../domain/filters";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, project } from "../projects/testing/register";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { standsEverywhere } from "./kept-page";
import { listProjects } from "./list-projects";
import { publicly } from "./read-scope";

describe("What stands everywhere in an order", () => {
  const stands = (asked: Partial<ProjectFilter>) => standsEverywhere(ProjectFilter.parse(asked));

  it("is everything, and what a value finds that has nothing to do with dates", () => {
    for (const asked of [{}, { domain: ["AI"] }, { origin: ["DE"] }, { class: ["contract" as const] }])
      expect(stands(asked), JSON.stringify(asked)).toBe(true);
  });

  it("is nothing that was signed in one year or edition, or that words find", () => {
    for (const asked of [{ year: [2019] }, { edition: ["SCE-2019"] }, { q: "chip" }, { asOf: "2020-01-01" }])
      expect(stands(asked), JSON.stringify(asked)).toBe(false);
  });
});

forEachDatabase("A page of one value", (database) => {
  beforeAll(async () => {
    const register = await makeRegister(database());
    const { published } = await publishAs(
      database(),
      project({ title: { en: "A hall" }, originalLanguage: "en", agreements: [agreement({})] }),
      { writer: register.mei, reviewer: register.luc },
    );
    await repeat(published.reference, 400);
    await database().execute(sql`analyze positions`);
  }, 60_000);

  /** As many more of one: every fortieth of a domain of its own, every hundredth without a date. */
  async function repeat(reference: string, times: number): Promise<void> {
    const [columns] = await rows<{ names: string }>(
      database(),
      sql`select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
        where table_name = 'positions' and column_name not in ('id', 'project', 'reference', 'signed_from', 'domains')`,
    );
    const names = sql.raw(columns?.names ?? "");
    await database().execute(sql`insert into projects (id, reference, state, version)
      select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ${reference} || '-' || n, 'published', 1
      from generate_series(1, ${times}::int) n`);
    await database().execute(sql`insert into positions (project, reference, signed_from, domains, ${names})
      select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, p.reference || '-' || n,
        case when n % 100 > 0 then to_char(date '2015-05-05' + n * 7 % 300, 'YYYY-MM-DD') end,
        case when n % 40 = 0 then array['RARE'] else array['USUAL'] end, ${names}
      from positions p, generate_series(1, ${times}::int) n where p.reference = ${reference}`);
  }

  const query = (asked: object) => ProjectQuery.parse(asked);
  const page = (asked: object, limit = 3) => listProjects(database(), query(asked), publicly, { limit });

  const namesOf = ({ projects }: Awaited<ReturnType<typeof page>>) =>
    projects.map(({ reference }) => reference ?? "");

  /** References page by page, to the end or the eighth; each page leads back to the one before it. */
  async function walked(asked: object, limit?: number): Promise<string[]> {
    const total = await counted(asked);
    const pages: string[][] = [];
    let cursor: string | null = null;
    do {
      const here = await page({ ...asked, cursor }, limit);
      expect(here.total).toBe(total);
      if (here.previous)
        expect(namesOf(await page({ ...asked, cursor: here.previous }, limit))).toEqual(pages.at(-1));
      pages.push(namesOf(here));
      cursor = here.next;
    } while (cursor !== null && pages.length < 8);
    return pages.flat();
  }

  const counted = async ({ domain }: { domain?: readonly string[] }) => {
    const [found] = await rows<{ number: number }>(
      database(),
      sql`select count(*)::int as number from positions where ${domain?.[0] ?? null}::text is null
        or domains = array[${domain?.[0] ?? null}::text]`,
    );
    return found?.number ?? 0;
  };

  /** What the database says without any of this. */
  async function plain(domain: string | null, order: string, limit = 24): Promise<string[]> {
    const found = await rows<{ reference: string }>(
      database(),
      sql`select reference from positions where ${domain}::text is null or domains = array[${domain}::text]
        order by ${sql.raw(order)} limit ${limit}::int`,
    );
    return found.map(({ reference }) => reference);
  }

  const asOrdered = {
    "-signed": "signed_from desc nulls last, reference",
    signed: "signed_from nulls last, reference desc",
    "-amount": "amount_cny desc nulls last, reference",
    amount: "amount_cny nulls last, reference desc",
    "-title": `title_en collate "C" desc, reference desc`,
    title: `title_en collate "C", reference`,
  } as const;

  it("is the same of the few as of the many, in every order and on every page", async () => {
    for (const sort of sorts)
      for (const domain of ["RARE", "USUAL", null])
        expect(await walked({ sort, ...(domain ? { domain: [domain] } : {}) }), `${sort} ${domain}`).toEqual(
          await plain(domain, asOrdered[sort]),
        );
  });

  it("ends with those without a date, in whichever order", async () => {
    const all = await counted({});
    for (const sort of ["-signed", "signed"] as const)
      for (const limit of [57, 198])
        expect(await walked({ sort }, limit), `${sort} by ${limit}`).toEqual(
          await plain(null, asOrdered[sort], all),
        );
  });

  it("says of a value that nothing has that there is nothing", async () => {
    expect(await page({ domain: ["NONE"] })).toMatchObject({ projects: [], total: 0, totalIsExact: true });
  });

  it("counts with what came in just now", async () => {
    const before = await page({ domain: ["RARE"] });
    await database().execute(sql`update positions set domains = array['RARE']
      where reference = (select reference from positions where domains = array['USUAL'] order by reference limit 1)`);
    expect((await page({ domain: ["RARE"] })).total).toBe(before.total + 1);
  });
});
