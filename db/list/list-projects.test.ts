import fc from "fast-check";
import { expect, it } from "vitest";
import { count } from "../../domain/counting/count";
import { minimumInCny, sizeBandOf } from "../../domain/counting/size";
import { facetNames } from "../../domain/facets";
import { orderAsked, ProjectFilter, ProjectQuery, sorts } from "../../domain/filters";
import { compare } from "../../domain/fraction";
import { areaOf, includesOrigin } from "../../domain/origin";
import { heardAs, soundsWritten } from "../../domain/search-sounds";
import { normalise, queryTerms } from "../../domain/search-text";
import { isFoundIn, searchTextOf } from "../../domain/searched-record";
import type { Database } from "../client";
import { figures } from "../figures/figures";
import { type CountedRow, countedRow, publishRows, referenceOf, testRates } from "../testing/counted-rows";
import { forEachDatabase } from "../testing/databases";
import { facets } from "./facets";
import { listProjects } from "./list-projects";
import { publicly } from "./read-scope";
import { walkList } from "./walk-projects";

const some = <T>(...values: T[]) => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(values));
/** One value of one filter, or nothing: what is read from kept sums. */
const single = fc
  .record({
    asked: fc.constantFrom(
      {},
      { domain: ["AI"] },
      { domain: ["unknown"] },
      { origin: ["CN"] },
      { origin: ["DE"] },
      { origin: ["unknown"] },
      { area: ["foreign"] },
      { area: ["unknown"] },
      { edition: ["none"] },
      { edition: ["sce-2019"] },
      { year: ["2019"] },
      { class: ["contract"] },
      { milestone: ["signed"] },
      { kind: ["fund"] },
      { unit: ["unknown"] },
      { size: ["unknown"] },
    ),
    inferred: fc.constantFrom("in", "out"),
  })
  .map(({ asked, inferred }) => ProjectFilter.parse({ ...asked, inferred }));

const combined = fc
  .record({
    q: fc.constantFrom(
      ...[null, null, "芯片", "chip", "5g", "AI 两江", "nothing like it"],
      ...["xinpian", "xinpianxiangmu", "liangjiang chip", "ljxqxpxm", "iangxin", "xin"],
    ),
    domain: some("AI", "5G", "unknown"),
    origin: some("CN", "DE", "CN-SC", "unknown"),
    area: some("foreign", "hk-mo-tw", "unknown"),
    edition: some("sce-2019", "none"),
    year: some("2018", "2019"),
    signedFrom: fc.constantFrom(null, null, "2018-09", "2019"),
    signedTo: fc.constantFrom(null, null, "2018", "2019-08"),
    class: some("contract", "framework"),
    milestone: some("signed", "operating"),
    reached: some("started"),
    unit: some("500112", "unknown"),
    size: some("0", "1", "100", "unknown"),
    inferred: fc.constantFrom("in", "out"),
  })
  .map((asked) => ProjectFilter.parse(asked));

const searchedTitle = (title: string) =>
  searchTextOf({ reference: "", titles: [title], organizations: [], others: [] });

/** What the filter means, read without any database. */
function isFound(row: CountedRow, asked: ProjectFilter): boolean {
  const { position } = row;
  const origins = asked.inferred === "in" ? row.origins : row.statedOrigins;
  const any = (wanted: readonly string[], held: readonly string[], without?: string) =>
    wanted.length === 0 || wanted.some((one) => held.includes(one) || (one === without && held.length === 0));
  const cny = position && minimumInCny(position.amounts, position.year, testRates);
  const from = row.signed?.padEnd(10, "-01") ?? "";
  const months = (date: string, month: string) => (date.length === 4 ? `${date}-${month}` : date);
  return (
    (asked.q === null || isFoundIn(searchedTitle(row.title), asked.q)) &&
    any(asked.domain, row.domains, "unknown") &&
    (asked.origin.length === 0 ||
      asked.origin.some((one) =>
        one === "unknown" ? origins.length === 0 : origins.some((code) => includesOrigin(one, code)),
      )) &&
    any(asked.area, origins.length > 0 ? origins.map(areaOf) : ["unknown"]) &&
    any(asked.edition, position?.edition ? [position.edition] : [], "none") &&
    any(asked.year.map(String), position ? [String(position.year)] : []) &&
    (asked.signedFrom === null || (from !== "" && from >= months(asked.signedFrom, "01"))) &&
    (asked.signedTo === null || (from !== "" && from <= `${months(asked.signedTo, "12")}-31`)) &&
    any(asked.class, position ? [position.class] : []) &&
    any(asked.milestone, [row.standing]) &&
    any(asked.reached, row.reached) &&
    any(asked.kind, [row.kind]) &&
    any(asked.unit, row.unit ? [row.unit] : [], "unknown") &&
    any(asked.size, cny ? [sizeBandOf(cny)] : [], "unknown")
  );
}

/** Every reference from the first page to the last, and back again. */
async function walk(db: Database, asked: Partial<ProjectQuery>) {
  const there: string[] = [];
  const back: string[] = [];
  const query = ProjectQuery.parse(asked);
  const read = (cursor: string | null) => listProjects(db, { ...query, cursor }, publicly, { limit: 3 });
  const referencesOf = (page: Awaited<ReturnType<typeof read>>) =>
    page.projects.map(({ reference }) => reference ?? "");
  let page = await read(null);
  const { total } = page;
  there.push(...referencesOf(page));
  while (page.next) {
    page = await read(page.next);
    there.push(...referencesOf(page));
  }
  back.unshift(...referencesOf(page));
  while (page.previous) {
    page = await read(page.previous);
    back.unshift(...referencesOf(page));
  }
  return { there, back, total };
}

forEachDatabase("A list of projects", (database) => {
  it("finds what the filter says, in order, page by page and back; figures and facets agree", {
    timeout: 120_000,
  }, async () => {
    const asked = fc.record({ filter: fc.oneof(single, combined), sort: fc.constantFrom(null, ...sorts) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(countedRow, { maxLength: 20 }),
        fc.array(asked, { minLength: 3, maxLength: 6 }),
        async (rows, questions) => {
          await publishRows(database(), rows);
          for (const question of questions) await check(database(), rows, question.filter, question.sort);
        },
      ),
      { numRuns: 30 },
    );
  });
});

async function check(
  db: Database,
  rows: readonly CountedRow[],
  asked: ProjectFilter,
  sort: ProjectQuery["sort"],
) {
  const found = rows.filter((row) => isFound(row, asked));
  const { there, back, total } = await walk(db, { ...asked, sort });
  expect(there.toSorted()).toEqual(found.map((row) => referenceOf(rows.indexOf(row))).toSorted());
  expect(back).toEqual(there);
  expect(total).toBe(found.length);
  expectOrder(rows, there, { q: asked.q, sort });
  const walked: (string | null)[] = [];
  for await (const some of walkList(db, { ...ProjectQuery.parse({ ...asked, sort }), language: "en" }, 3))
    walked.push(...some.map(({ reference }) => reference));
  expect(walked).toEqual(there);

  const question = { by: ["class" as const], counting: "whole" as const, currency: "CNY" as const };
  expect(await figures(db, { ...question, filter: asked, scope: publicly })).toEqual(
    count(found, { ...question, rates: testRates, inferred: asked.inferred }),
  );
  const alone = await figures(db, { ...question, by: [], filter: asked, scope: publicly });
  expect(alone.total).toEqual(
    count(found, { ...question, by: [], rates: testRates, inferred: asked.inferred }).total,
  );
  await checkFacets(db, rows, asked);
}

/** Each facet promises what choosing it would find. */
async function checkFacets(db: Database, rows: readonly CountedRow[], asked: ProjectFilter) {
  const read = await facets(db, asked, publicly);
  for (const name of facetNames)
    for (const { value, projects } of read[name]) {
      const chosen = ProjectFilter.parse({ ...asked, [name]: [value] });
      expect([name, value, projects]).toEqual([
        name,
        value,
        rows.filter((row) => isFound(row, chosen)).length,
      ]);
    }
}

/** Rows without a key come last, whichever way the others go. */
function expectOrder(
  rows: readonly CountedRow[],
  there: readonly string[],
  query: Pick<ProjectQuery, "q" | "sort">,
) {
  const sort = orderAsked(query);
  const listed = there.map((reference) => rows[Number(reference.slice(-4)) - 1]);
  const keys = listed.map((row) => {
    if (sort === "rank") return `${rankIn(row?.title ?? "", query.q ?? "")} ${dayOf(row)}`;
    if (sort.endsWith("title")) return row?.title ?? null;
    if (sort.endsWith("signed")) return row?.signed ? dayOf(row) : null;
    return row?.position ? minimumInCny(row.position.amounts, row.position.year, testRates) : null;
  });
  for (const [at, key] of keys.entries()) {
    const before = at > 0 ? keys[at - 1] : key;
    if (before === null) expect(key).toBeNull();
    if (before == null || key === null) continue;
    const ordered =
      typeof key === "string" || typeof before === "string"
        ? Buffer.compare(Buffer.from(String(before)), Buffer.from(String(key)))
        : compare(before, key);
    expect(sort.startsWith("-") || sort === "rank" ? -ordered : ordered).toBeLessThanOrEqual(0);
  }
}

const dayOf = (row?: CountedRow) => row?.signed?.padEnd(10, "-01") ?? "0000-00-00";

/** What a title alone says of how well its record answers, in letters or as it sounds. */
function rankIn(title: string, q: string): number {
  if (normalise(title) === normalise(q)) return 7;
  if (normalise(title).startsWith(normalise(q))) return 6;
  if (queryTerms(q).every((term) => standsIn(title, term))) return 5;
  const sounds = soundsWritten(title);
  const heard = heardAs(normalise(q));
  if (heard && new RegExp(`^${heard.whole}$`).test(sounds)) return 7;
  if (heard && new RegExp(`^${heard.sound}`).test(sounds)) return 6;
  const isHeard = (term: string) => new RegExp(heardAs(term)?.sound ?? "^$").test(sounds);
  return queryTerms(q).every((term) => standsIn(title, term) || (sounds !== "" && isHeard(term))) ? 5 : 0;
}

const standsIn = (title: string, term: string) =>
  ` ${normalise(title)} `.includes(term.length > 2 || /\p{Script=Han}/u.test(term) ? term : ` ${term} `);
