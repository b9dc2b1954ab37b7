import { sql } from "drizzle-orm";
import { compareCells } from "../../domain/counting/count";
import {
  type Cell,
  type Dimension,
  type Figures,
  type ReportingCurrency,
  ruleVersion,
} from "../../domain/counting/figures";
import { type Rate, rateBetween, ratesBetween } from "../../domain/counting/rates";
import { one } from "../../domain/fraction";
import type { Database } from "../client";
import { sourcesOf } from "../list/sources";
import { rows } from "../query";
import { readSettings } from "../settings";
import type { FiguresAsked, FiguresQuestion } from "./asked";
import { classSums, projectsOf } from "./assemble";
import { figuresOnBoard } from "./boards/figures";
import { byRule } from "./by-rule";
import { crossingOf } from "./dimensions";
import { type Group, readGroups, readGroupsOfEach } from "./groups";
import { keptAnswer, readKeptGroups } from "./kept";

/**
 * The figures of the counted projects that the filter finds, by the counting rules: the same rows as a list of the
 * same filter. Sums are exact; what has no rate stands beside, in its own currency.
 */
export const figures: (db: Database, asked: FiguresAsked) => Promise<Figures> = byRule(
  { 1: figuresByOne },
  ruleVersion,
);

/** By version 1 of the rules: its positions, sums and boards. */
export async function figuresByOne(db: Database, asked: FiguresQuestion): Promise<Figures> {
  const by = [...new Set(asked.by)];
  const onBoard = await figuresOnBoard(db, { ...asked, by });
  if (onBoard !== null) return onBoard;
  const sizeBands = by.includes("size") ? (await readSettings(db)).sizeBands : undefined;
  const kept = keptAnswer({ ...asked, by }, sizeBands);
  const groups = kept
    ? await readKeptGroups(db, kept, asked.currency)
    : await readFromPositions(db, { ...asked, by });
  const rates = await readRates(db, groups);
  return figuresOf(groups, rates, { ...asked, by });
}

/** Tables that share one reading: more would take it too long, fewer would look for the same rows again. */
const together = 5;

/**
 * The same figures by one dimension after another, each as `figures` has it where no board answers: what is not kept
 * added up is looked for in few readings.
 */
export async function figuresByEach(
  db: Database,
  asked: Omit<FiguresQuestion, "by">,
  each: readonly (readonly Dimension[])[],
): Promise<Figures[]> {
  const { filter, scope, counting, currency } = asked;
  const settings = await readSettings(db);
  const keptOf = (by: readonly Dimension[]) => keptAnswer({ ...asked, by }, settings.sizeBands);
  const open = each.filter((by) => keptOf(by) === null);
  const tables = open.map((by) => ({ by, crossing: crossingOf(by, counting, filter, settings.sizeBands) }));
  const sources = sourcesOf(filter, scope, settings);
  const pieces = [...Array(Math.ceil(tables.length / together)).keys()].map((at) =>
    tables.slice(at * together, (at + 1) * together),
  );
  const read = (
    await Promise.all(pieces.map((piece) => readGroupsOfEach(db, sources, piece, currency)))
  ).flat();
  const found = await Promise.all(
    each.map((by) => {
      const kept = keptOf(by);
      return kept ? readKeptGroups(db, kept, currency) : (read[open.indexOf(by)] ?? []);
    }),
  );
  const rates = await readRates(db, found.flat());
  return found.map((groups, at) => figuresOf(groups, rates, { ...asked, by: each[at] ?? [] }));
}

async function readFromPositions(db: Database, asked: FiguresQuestion): Promise<Group[]> {
  const { filter, scope, by, counting, currency } = asked;
  const settings = await readSettings(db);
  const crossing = crossingOf(by, counting, filter, settings.sizeBands);
  return readGroups(db, sourcesOf(filter, scope, settings), { by, crossing }, currency);
}

/** The rates of the years of the groups. */
async function readRates(db: Database, groups: readonly Group[]): Promise<Rate[]> {
  if (groups.every(({ year }) => year === null)) return [];
  return rows<Rate>(
    db,
    sql`select currency, year, trim_scale(rate)::text as rate, source from rates order by currency, year`,
  );
}

type Question = Pick<FiguresQuestion, "by" | "counting" | "currency">;

/** The figures that the groups add up to. */
export function figuresOf(
  groups: readonly Group[],
  rates: readonly Rate[],
  { by, counting, currency }: Question,
): Figures {
  const { convert, used } = conversionTo(currency, rates);
  const inCells = { convert, reporting: currency, counting, shared: counting === "fractional" };
  // A project's shares in all its cells make it whole again, so every project counts once in the total.
  const inTotal = { ...inCells, counting: "whole", shared: true } as const;
  const cells = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify(by.map((_, at) => group[`d${at}`]));
    const cell = cells.get(key);
    if (cell) cell.push(group);
    else cells.set(key, [group]);
  }
  return {
    rule: ruleVersion,
    counting,
    currency,
    total: { projects: Number(projectsOf(groups, inTotal)), byClass: classSums(groups, inTotal) },
    cells: [...cells.values()]
      .map((cell) => ({
        at: placeOf(cell[0], by),
        projects: projectsOf(cell, inCells),
        byClass: classSums(cell, inCells),
      }))
      .sort((a, b) => compareCells(a.at, b.at, by)),
    rates: [...used.values()].sort((a, b) => a.currency.localeCompare(b.currency, "en") || a.year - b.year),
  };
}

const placeOf = (group: Group | undefined, by: readonly Dimension[]): Cell["at"] =>
  Object.fromEntries(by.map((dimension, at) => [dimension, group?.[`d${at}`] ?? null]));

/** Converts at the average rate of the year, and keeps account of the rates it used (counting rule 5). */
function conversionTo(currency: ReportingCurrency, rates: readonly Rate[]) {
  const used = new Map<string, Rate>();
  const convert = (from: string, year: number | null) => {
    if (from === currency || year === null) return { to: from, factor: one };
    const factor = rateBetween(from, currency, year, rates);
    if (factor === null) return { to: from, factor: one };
    for (const rate of ratesBetween(from, currency, year, rates) ?? [])
      used.set(`${rate.currency} ${rate.year}`, rate);
    return { to: currency, factor };
  };
  return { convert, used };
}
