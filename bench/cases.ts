import type postgres from "postgres";
import type { Database, OpenDatabase } from "../db/client";
import { figures } from "../db/figures/figures";
import { writeCursor } from "../db/list/cursor";
import { listProjects } from "../db/list/list-projects";
import { publicly } from "../db/list/read-scope";
import { readPublicProject } from "../db/projects/public";
import { dimensions } from "../domain/counting/figures";
import { ProjectFilter, ProjectQuery } from "../domain/filters";
import { queryGrams } from "../domain/search-text";
import { dashboards } from "./dashboards";
import { downloads } from "./downloads";
import { importing } from "./importing";
import { publishingWays } from "./publishing";
import { Random } from "./random";
import { makeRaw, rawFound, rawList, rawSearch } from "./raw";
import type { ReferenceRecords } from "./reference-records";
import type { Way, Weighed } from "./rounds";

export interface Register {
  readonly opened: OpenDatabase;
  readonly db: Database;
  /** Raw connections to the same server. */
  readonly sql: postgres.Sql;
  readonly projects: number;
  readonly records: ReferenceRecords;
}

/** A piece of work, done in several ways; the others are compared with the first. */
export type Case = {
  readonly work: string;
  /** How often it can be done, where what it needs is used up; what measures itself is measured once by itself. */
  readonly rounds?: number;
} & (
  | { readonly ways: readonly Way[] }
  | { readonly weighed: readonly Weighed[] /** Bytes where it is left out. */; readonly unit?: Unit }
);

export type Unit = "ms" | "ms of CPU" | "bytes";

export async function cases(register: Register): Promise<Case[]> {
  await makeRaw(register.sql);
  return [
    reading(register),
    ...["AI", "D11", "DE"].map((value) => filteredList(register, value)),
    await deepPage(register),
    ...(await Promise.all(["芯片", "机器人", "chip"].map((words) => search(register, words)))),
    unfilteredFigures(register),
    filteredFigures(register),
    ...dashboards(register),
    await asKnown(register),
    ...(await publishingWays(register)),
    importing(register),
    ...downloads(register.opened),
  ];
}

function reading({ db, sql, projects }: Register): Case {
  const ids = new Random(3);
  const anyProject = () => new Random(ids.below(projects)).uuid();
  const referenceOf = async () => {
    const [found] = await sql<
      { reference: string }[]
    >`select reference from projects where id = ${anyProject()}`;
    return found?.reference ?? "";
  };
  const ahead = Promise.all([...Array(400).keys()].map(referenceOf));
  const reference = async (turn: number) => (await ahead)[turn % 400] ?? "";
  return {
    work: "one project with all its parts",
    ways: [
      {
        name: "raw: its document",
        run: async (turn) =>
          sql`select r.document from projects p join revisions r on r.id = p.revision
            where p.reference = ${await reference(turn)}`,
      },
      {
        name: "readPublicProject, as JSON",
        run: async (turn) => JSON.stringify(await readPublicProject(db, await reference(turn + 200))),
      },
    ],
  };
}

function filteredList({ db, sql }: Register, value: string): Case {
  const query = ProjectQuery.parse(value === "DE" ? { origin: [value] } : { domain: [value] });
  return {
    work: `list with total, filtered by ${value}`,
    ways: [
      { name: "raw: an index for this filter", run: () => rawList(sql, value) },
      { name: "listProjects", run: () => listProjects(db, query, publicly) },
    ],
  };
}

/** Where page 1,000 begins is found with OFFSET, outside the measured time. */
async function deepPage({ db, sql, projects }: Register): Promise<Case> {
  const page = Math.min(1_000, Math.floor(projects / 40));
  const [row] = await sql<{ key: string; tie: string }[]>`
    select signed_from as key, reference as tie from positions where valid_to is null
    order by signed_from desc nulls last, reference offset ${(page - 1) * 20 - 1} limit 1`;
  const cursor = row ? writeCursor({ sort: "-signed", way: "after", ...row }) : null;
  return {
    work: "pages of the list of everything",
    ways: [
      { name: "page 1", run: () => listProjects(db, ProjectQuery.parse({}), publicly) },
      { name: `page ${page}`, run: () => listProjects(db, ProjectQuery.parse({ cursor }), publicly) },
    ],
  };
}

async function search({ db, sql }: Register, words: string): Promise<Case> {
  const query = ProjectQuery.parse({ q: words });
  const grams = queryGrams(words);
  const found = await rawFound(sql, grams);
  return {
    work: `search for ${words}`,
    ways: [
      { name: "raw: the index of grams", run: () => rawSearch(sql, grams, found) },
      { name: "listProjects", run: () => listProjects(db, query, publicly) },
    ],
  };
}

const asked = { counting: "whole", currency: "CNY", scope: publicly } as const;

/** The tables of the dashboard, one after the other. */
function unfilteredFigures({ db, sql }: Register): Case {
  const filter = ProjectFilter.parse({});
  return {
    work: "figures of everything",
    ways: [
      {
        name: "raw: GROUP BY domain",
        run: () => sql`select d.value, p.class, p.currencies[1] as currency, count(*), sum(p.amount_mins[1])
          from positions p left join lateral unnest(p.domains) as d(value) on true
          where p.valid_to is null group by 1, 2, 3`,
      },
      { name: "raw: a summary by domain", run: () => sql`select * from raw_summary` },
      { name: "figures by domain", run: () => figures(db, { ...asked, filter, by: ["domain"] }) },
      {
        name: `figures by each of ${dimensions.length}`,
        run: async () => {
          for (const dimension of dimensions) await figures(db, { ...asked, filter, by: [dimension] });
        },
      },
    ],
  };
}

function filteredFigures({ db, sql }: Register): Case {
  const one = ProjectFilter.parse({ domain: ["IC"] });
  const several = ProjectFilter.parse({ domain: ["IC"], origin: ["DE", "SG"], size: ["10", "50"] });
  return {
    work: "figures of a filter, by origin",
    ways: [
      {
        name: "raw: GROUP BY of one domain",
        run: () => sql`select o.value, p.class, p.currencies[1] as currency, count(*), sum(p.amount_mins[1])
          from positions p left join lateral unnest(p.origins) as o(value) on true
          where p.valid_to is null and p.domains @> array['IC'] group by 1, 2, 3`,
      },
      { name: "figures of one domain", run: () => figures(db, { ...asked, filter: one, by: ["origin"] }) },
      {
        name: "figures of three filters",
        run: () => figures(db, { ...asked, filter: several, by: ["origin"] }),
      },
    ],
  };
}

/** A list and figures of a day on which half of the projects were published. */
async function asKnown({ db, sql }: Register): Promise<Case> {
  const [day] = await sql<{ text: string }[]>`select to_char(
    percentile_disc(0.5) within group (order by valid_from), 'YYYY-MM-DD') as text from positions`;
  const filter = ProjectFilter.parse({ asOf: day?.text ?? null });
  const narrow = ProjectFilter.parse({ ...filter, domain: ["IC"] });
  const inForce = sql`p.valid_from <= ${day?.text ?? ""}::date + 1
    and (p.valid_to is null or p.valid_to > ${day?.text ?? ""}::date + 1)`;
  return {
    work: "a list and figures as known on a day",
    ways: [
      {
        name: "raw: GROUP BY domain",
        run: () => sql`select d.value, p.class, p.currencies[1] as currency, count(*), sum(p.amount_mins[1])
          from positions p left join lateral unnest(p.domains) as d(value) on true
          where ${inForce} group by 1, 2, 3`,
      },
      { name: "figures by domain", run: () => figures(db, { ...asked, filter, by: ["domain"] }) },
      { name: "figures of one domain", run: () => figures(db, { ...asked, filter: narrow, by: [] }) },
      { name: "listProjects", run: () => listProjects(db, ProjectQuery.parse(filter), publicly) },
      { name: "listProjects, one domain", run: () => listProjects(db, ProjectQuery.parse(narrow), publicly) },
    ],
  };
}
