import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import { listProjects } from "../../../db/list/list-projects";
import { publicly } from "../../../db/list/read-scope";
import { publishAs } from "../../../db/projects/testing/publish";
import { agreement, project } from "../../../db/projects/testing/register";
import { compiler, reviewer } from "../../../db/sample/accounts";
import { forEachDatabase } from "../../../db/testing/databases";
import { agreementClasses } from "../../../domain/agreement-type";
import { ProjectQuery } from "../../../domain/filters";
import { fraction, plus, rounded, zero } from "../../../domain/fraction";
import { looseDate } from "../../../domain/loose-date";
import type { Agreement, ProjectDocument } from "../../../domain/project/document";
import type { ListedProject } from "../../../domain/project/listed";
import { toQueryString } from "../../_server/query-string";
import { columnNames } from "./_files/table";
import type { FiguresShape } from "./_shapes/figures";
import type { ProjectShape } from "./_shapes/project-shape";
import * as figures from "./figures/route";
import * as table from "./projects.csv/route";
import * as lines from "./projects.jsonl/route";
import * as workbook from "./projects.xlsx/route";
import { readCsv, readLines, readSheets } from "./testing/files";
import { at, useSampleRegister } from "./testing/sample-register";

const some = (...values: string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(values, { maxLength: 2 }));
const query = fc
  .record({
    q: fc.constantFrom(null, null, null, "芯片", "Siemens", "usine"),
    domain: some("AI", "IC", "unknown"),
    origin: some("CN", "FR", "US", "unknown"),
    edition: some("SCE-2019", "CF-2023", "none"),
    year: some("2018", "2019", "2022"),
    class: some(...agreementClasses),
    inferred: fc.constantFrom("in", "out"),
    asOf: fc.constantFrom(null, null, null, "1999-01-01", new Date().toISOString().slice(0, 10)),
    sort: fc.constantFrom(null, "-signed", "-amount", "title"),
  })
  .map((asked) => ProjectQuery.parse(asked));

const money = fc
  .record({
    currency: fc.constantFrom("CNY", "USD", "JPY"),
    units: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    qualifier: fc.constantFrom("exact", "about", "at-least", "at-most", "range", "planned"),
    disclosure: fc.constantFrom("disclosed", "disclosed", "disclosed", "withheld", "undisclosed"),
  })
  .map(({ currency, units, qualifier, disclosure }): Agreement["amount"] => {
    const min = qualifier === "at-most" ? null : `${units}`;
    const max = qualifier === "at-least" ? null : qualifier === "range" ? `${units + 7n}.5` : `${units}`;
    const stated = { disclosure: "disclosed", min, max, currency, qualifier, years: null } as const;
    if (disclosure === "undisclosed") return { disclosure };
    return disclosure === "withheld" ? { disclosure, reason: "asked for", amount: stated } : stated;
  });

/** A project of 2018 that is raised a year later, perhaps in another currency. */
const raised = fc.tuple(fc.constantFrom("investment-contract", "framework-agreement"), money, money).map(
  ([type, first, more]): ProjectDocument =>
    project({
      leadUnit: null,
      domains: [],
      agreements: [
        agreement({ edition: null, type, dateSigned: looseDate("2018-05"), amount: first }),
        agreement({
          key: "a2",
          edition: null,
          type,
          dateSigned: looseDate("2019"),
          amount: more,
          counting: { decision: "increase", actsOn: "a1", reason: null },
        }),
      ],
    }),
);

type Sums = Record<string, string>;

/** Minimum and maximum by class and currency; an open maximum stays open in the sum. */
function sumsOf(
  parts: readonly { class: string; currency: string; min: string; max: string | null }[],
): Sums {
  const sums = new Map<string, ReturnType<typeof fraction> | null>();
  const add = (key: string, value: string | null) => {
    const before = sums.get(key);
    sums.set(key, value === null || before === null ? null : plus(before ?? zero, fraction(value)));
  };
  for (const part of parts) {
    add(`${part.class} ${part.currency} at least`, part.min);
    add(`${part.class} ${part.currency} at most`, part.max);
  }
  return Object.fromEntries(
    [...sums].toSorted().map(([key, sum]) => [key, sum === null ? "open" : rounded(sum, 2)]),
  );
}

/** What the amount columns of one row hold, read again. */
function amountsOf(row: Record<string, string>) {
  const further = (row.further_amounts ?? "").split("; ").filter(Boolean);
  const first = row.currency
    ? [[row.currency, row.amount_min_in_currency ?? "", row.amount_max_in_currency || "open"]]
    : [];
  return [...first, ...further.map((text) => text.split(" "))].map(([currency = "", min = "", max]) => ({
    class: row.class ?? "",
    currency,
    min,
    max: max === undefined || max === "open" ? null : max,
  }));
}

/** The rows of a sheet, its headings apart, by the names that its columns have elsewhere. */
const rowsOf = ([, ...lines]: readonly (readonly unknown[])[]): Record<string, string>[] =>
  lines.map((line) => Object.fromEntries(columnNames.map((name, at) => [name, String(line[at] ?? "")])));

const partsOf = <Amount extends object>(one: { class: string | null; amounts: readonly Amount[] }) =>
  one.amounts.map((amount) => ({ ...amount, class: one.class ?? "" }));

forEachDatabase("Screen, files and figures", (database) => {
  useSampleRegister(database);
  beforeAll(async () => {
    const roles = { administrator: "all" } as const;
    const people = { writer: { ...compiler, roles }, reviewer: { ...reviewer, roles } };
    for (const document of fc.sample(raised, { numRuns: 25, seed: 4 }))
      await publishAs(database(), document, people);
  }, 60_000);

  /** The list as the page shows it, walked to its end. */
  async function onScreen(asked: ProjectQuery) {
    const found: ListedProject[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
      const page = await listProjects(database(), { ...asked, cursor }, publicly, { language: "en" });
      found.push(...page.projects);
      ({ next: cursor, total } = page);
    } while (cursor !== null);
    expect(total).toBe(found.length);
    return found;
  }

  it("agree for whatever is asked", { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const written = toQueryString(asked);
        const listed = await onScreen(asked);
        const screen = listed.map(({ reference }) => reference);
        const told = readLines<z.input<typeof ProjectShape>>(
          await (await lines.GET(at(`projects.jsonl${written}`))).text(),
        );
        const rows = readCsv(await (await table.GET(at(`projects.csv${written}`))).text());
        const [facts, method] = await readSheets(await workbook.GET(at(`projects.xlsx${written}`)));
        expect(told.map(({ reference }) => reference)).toEqual(screen);
        expect(rows.map(({ reference }) => reference)).toEqual(screen);
        expect(facts?.data.slice(1).map(([reference]) => reference)).toEqual(screen);
        expect(JSON.stringify(method?.data)).toContain("projects.xlsx");

        const filter = toQueryString({ ...asked, sort: null });
        const counted: z.input<typeof FiguresShape> = await (
          await figures.GET(at(`figures${filter}`))
        ).json();
        expect(counted.total.projects).toBe(screen.length);
        const money = counted.total.byClass
          .filter(({ amountMin, amountMax }) => Number(amountMin) > 0 || amountMax !== "0.00")
          .map((one) => ({ ...one, min: one.amountMin, max: one.amountMax }));
        const sums = sumsOf(money);
        expect(sumsOf(rows.flatMap(amountsOf))).toEqual(sums);
        expect(sumsOf(rowsOf(facts?.data ?? []).flatMap(amountsOf))).toEqual(sums);
        expect(sumsOf(listed.flatMap(partsOf))).toEqual(sums);
        expect(sumsOf(told.flatMap(({ position }) => (position ? partsOf(position) : [])))).toEqual(sums);
      }),
      { numRuns: 25 },
    );
  });
});
