import { type SQL, sql } from "drizzle-orm";
import { type BoardTerms, contributing } from "../../../domain/counting/contribution";
import { ruleVersion } from "../../../domain/counting/figures";
import type { Rate } from "../../../domain/counting/rates";
import type { Database } from "../../client";
import { rows } from "../../query";
import { readSettings } from "../../settings";

/** The rates of the register as one text. */
export const ratesText: SQL = sql`(select coalesce(
  json_agg(json_build_array(currency, year, trim_scale(rate)::text, source) order by currency, year), '[]')::text from rates)`;

/** Another where boards are written or added to in another way: what older ones hold is then made anew. */
const way = 1;

/** What boards are made by: where it is another than theirs, they may not be read. */
export const basisOf = (rates: string, sizeBands: readonly number[]): string =>
  JSON.stringify([way, ruleVersion, sizeBands, rates]);

export function readRates(text: string): Rate[] {
  const read: [currency: string, year: number, rate: string, source: string][] = JSON.parse(text);
  return read.map(([currency, year, rate, source]) => ({ currency, year, rate, source }));
}

/** The present basis of boards, and how moves are read by it. */
export async function presentTerms(tx: Database) {
  const [found] = await rows<{ rates: string }>(tx, sql`select ${ratesText} as rates`);
  const rates = found?.rates ?? "[]";
  const { sizeBands } = await readSettings(tx);
  const terms: BoardTerms = { rates: readRates(rates), sizeBands };
  return { ...terms, basis: basisOf(rates, sizeBands), contributionOf: contributing(terms) };
}
