import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { agreementClasses } from "../../domain/agreement-type";
import { qualifiers } from "../../domain/amount";
import type { CountedProject } from "../../domain/counting/counted-project";
import type { Rate } from "../../domain/counting/rates";
import { minimumInCny } from "../../domain/counting/size";
import { standings } from "../../domain/filters";
import { rounded } from "../../domain/fraction";
import { areaOf } from "../../domain/origin";
import { soundsOf } from "../../domain/pinyin";
import { projectKinds } from "../../domain/project/document";
import { searchGramsOf, searchTextOf } from "../../domain/searched-record";
import type { Database } from "../client";
import { positions } from "../schema/positions";
import { projects } from "../schema/projects";
import { rates } from "../schema/reference";

/** A project as figures count it, with the names and dates by which lists find it. */
export interface CountedRow extends CountedProject {
  readonly title: string;
  readonly signed: string | null;
}

export const testRates: readonly Rate[] = [
  { currency: "USD", year: 2018, rate: "6.6174", source: "test" },
  { currency: "USD", year: 2019, rate: "6.8985", source: "test" },
  { currency: "EUR", year: 2019, rate: "7.7255", source: "test" },
];

const ceremonies = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const money = fc
  .bigInt(0n, 10n ** 15n)
  .map((units) => `${units / 10000n}.${String(units % 10000n).padStart(4, "0")}`)
  .map((text) => text.replace(/\.?0+$/, ""));
const amount = (currency: string) =>
  fc
    .record({ min: money, open: fc.boolean(), qualifier: fc.constantFrom(...qualifiers) })
    .map(({ min, open, qualifier }) => ({ currency, min, max: open ? null : min, qualifier }));
const amounts = fc
  .subarray(["CNY", "USD", "EUR", "JPY"], { maxLength: 3 })
  .chain((currencies) => fc.tuple(...currencies.map(amount)));

const position = fc
  .record({
    class: fc.constantFrom(...agreementClasses),
    year: fc.constantFrom(2018, 2019, 2020),
    month: fc.option(fc.constantFrom("08", "09")),
    edition: fc.option(fc.constantFrom("SCE-2018", "SCE-2019")),
    amounts,
  })
  .map((one) => ({ ...one, month: one.month && `${one.year}-${one.month}` }));

/** Any counted project; once in a while one that is published but not counted. */
export const countedRow: fc.Arbitrary<CountedRow> = fc
  .record({
    position: fc.option(position, { freq: 10 }),
    domains: fc.shuffledSubarray(["5G", "IC", "AI", "IOT"], { maxLength: 3 }),
    origins: fc.shuffledSubarray(["DE", "SG", "HK", "CN-SC", "CN-ZJ", "US"], { maxLength: 4 }),
    stated: fc.integer({ min: 0, max: 4 }),
    ceremonies: fc.subarray(ceremonies, { maxLength: 2 }),
    kind: fc.constantFrom(...projectKinds),
    unit: fc.option(fc.constantFrom("500112", "500000")),
    standing: fc.constantFrom(...standings),
    title: fc.constantFrom("两江新区芯片项目", "AI芯片 chip plant", "Usine à Chongqing", "5G base"),
  })
  .map(({ stated, ...row }) => ({
    ...row,
    reached: row.standing === "signed" ? [] : [row.standing],
    statedOrigins: row.origins.slice(0, stated),
    signed: row.position && (row.position.month ?? String(row.position.year)),
  }));

/** Puts the rows into a register as published projects; their ids, in their order. */
export async function publishRows(db: Database, found: readonly CountedRow[]): Promise<string[]> {
  const ids = found.map(() => randomUUID());
  await db.delete(projects);
  await db
    .insert(rates)
    .values([...testRates])
    .onConflictDoNothing();
  if (found.length === 0) return [];
  const at = new Date("2024-01-02T00:00:00Z");
  const named = found.map((row, index) => ({
    row,
    project: ids[index] ?? "",
    reference: referenceOf(index),
  }));
  await db
    .insert(projects)
    .values(named.map(({ project, reference }) => ({ id: project, reference, state: "published" as const })));
  await db.insert(positions).values(
    named.map(({ row, project, reference }) => ({
      project,
      reference,
      version: 1,
      firstPublishedAt: at,
      validFrom: at,
      ...foundColumns(row),
    })),
  );
  return ids;
}

export const referenceOf = (index: number) => `X-2019-${String(index + 1).padStart(4, "0")}`;

export function foundColumns({ position, signed, title, ...row }: CountedRow) {
  const held = position?.amounts ?? [];
  const cny = position && minimumInCny(held, position.year, testRates);
  const searchText = searchTextOf({ reference: "", titles: [title], organizations: [], others: [] });
  const areas = (codes: readonly string[]) => [
    ...new Set(codes.length > 0 ? codes.map(areaOf) : ["unknown"]),
  ];
  return {
    class: position?.class ?? null,
    year: position?.year ?? null,
    month: position?.month ?? null,
    edition: position?.edition ?? null,
    signed,
    signedFrom: signed && `${signed}-01-01`.slice(0, 10).padEnd(10, "-01"),
    currencies: held.map((one) => one.currency),
    amountMins: held.map((one) => one.min),
    amountMaxs: held.map((one) => one.max),
    amountQualifiers: held.map((one) => one.qualifier),
    amountCny: cny && rounded(cny, 4),
    domains: [...row.domains],
    origins: [...row.origins],
    statedOrigins: [...row.statedOrigins],
    areas: areas(row.origins),
    statedAreas: areas(row.statedOrigins),
    ceremonies: [...row.ceremonies],
    kind: row.kind,
    unit: row.unit,
    standing: row.standing,
    reached: [...row.reached],
    originalLanguage: "en",
    titleZh: title,
    titleSounds: soundsOf(title),
    titleEn: title,
    titleFr: title,
    searchText,
    grams: searchGramsOf(searchText),
  };
}
