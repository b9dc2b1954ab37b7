import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Was } from "../../domain/administration/form";
import type { RateRecord } from "../../domain/administration/records";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { settleFigures } from "../figures/settle";
import { changeNamed } from "../projects/reference-lock";
import { addRevision } from "../revisions";
import { rates } from "../schema/reference";
import { versionOf } from "./keep";

export type KeptRate = Omit<typeof rates.$inferSelect, "recordedAt">;

/** How the history and addresses name a rate: `USD-2019`. */
export const rateKey = ({ currency, year }: Pick<KeptRate, "currency" | "year">) => `${currency}-${year}`;

const columns = {
  currency: rates.currency,
  year: rates.year,
  rate: sql<string>`trim_scale(${rates.rate})::text`,
  source: rates.source,
  asOf: rates.asOf,
};

/** All rates, the newest year first. */
export const listRates = (db: Database): Promise<KeptRate[]> =>
  db.select(columns).from(rates).orderBy(desc(rates.year), asc(rates.currency));

/** A rate, and how many changes its history holds; null where there is none. */
export async function readRate(db: Database, key: string) {
  const [row] = await db.select(columns).from(rates).where(isNamed(key));
  return row ? { row, version: await versionOf(db, "rate", key) } : null;
}

/**
 * Adds a rate or corrects it, and weighs the amounts of its currency and year anew; figures read rates as they
 * convert. Refuses `role-needed`, `not-found`, `code-taken` and `record-changed`.
 */
export function keepRate(db: Database, was: Was, rate: RateRecord, actor: Actor): Promise<void> {
  return changeRate(db, was, was.record ?? rateKey(rate), actor, async (tx, before) => {
    const { rate: value, source, asOf } = rate;
    if (was.record === null) {
      if (before) throw new Refused("code-taken");
      await tx.insert(rates).values({ currency: rate.currency, year: rate.year, rate: value, source, asOf });
      return "created";
    }
    await tx
      .update(rates)
      .set({ rate: value, source, asOf, recordedAt: sql`now()` })
      .where(isNamed(was.record));
    return "changed";
  });
}

/** Takes a rate away: its currency stands beside the sums again. Refuses as `keepRate` does. */
export function removeRate(db: Database, was: Was, actor: Actor): Promise<void> {
  return changeRate(db, was, was.record ?? "", actor, async (tx, before) => {
    if (!before) throw new Refused("not-found");
    await tx.delete(rates).where(isNamed(was.record ?? ""));
    return "removed";
  });
}

type Change = (tx: Database, before: KeptRate | undefined) => Promise<"created" | "changed" | "removed">;

async function changeRate(db: Database, was: Was, key: string, actor: Actor, change: Change): Promise<void> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    await changeNamed(tx);
    const before = await tx.select(columns).from(rates).where(isNamed(key));
    const [known] = before;
    if (was.record !== null && !known) throw new Refused("not-found");
    if (was.record !== null && (await versionOf(tx, "rate", key)) !== was.basedOn)
      throw new Refused("record-changed");
    const act = await change(tx, known);
    const [after = known] = await tx.select(columns).from(rates).where(isNamed(key));
    if (!after) throw new Error("The rate is neither there nor was it.");
    if (act !== "changed" || JSON.stringify(known) !== JSON.stringify(after))
      await addRevision(tx, { subject: "rate", record: key, act, document: after, actor });
    await weighAnew(tx, after);
  });
}

/** The minimum in CNY of every position, past and present, that has money of this currency and year. */
async function weighAnew(tx: Database, { currency, year }: KeptRate): Promise<void> {
  for (const table of [sql`positions`, sql`draft_positions`])
    await tx.execute(sql`update ${table} p set amount_cny = (
        select case when count(*) = count(r.rate) then round(sum(m.min * r.rate), 4) end
        from unnest(p.currencies, p.amount_mins) as m(currency, min)
        left join (select currency, rate from rates where year = ${year} union all select 'CNY', 1) r
          on r.currency = m.currency)
      where p.year = ${year} and p.currencies @> array[${currency}::text]`);
  await settleFigures(tx);
}

function isNamed(key: string) {
  const [, currency = "", year = "0"] = /^([A-Z]{3})-(\d{4})$/.exec(key) ?? [];
  return and(eq(rates.currency, currency), eq(rates.year, Number(year)));
}
