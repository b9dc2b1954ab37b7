import { type SQL, sql } from "drizzle-orm";

/** In CNY: bands are named in units of 10⁸. */
const inCny = (band: number) => `${band}00000000`;

/** What begins at `lower` (units of 10⁸ CNY), up to where the next band begins; open above the last. */
export function sizeRange(lower: number, bands: readonly number[]): { from: string; below: string | null } {
  const next = bands.find((band) => band > lower);
  return { from: inCny(lower), below: next === undefined ? null : inCny(next) };
}

/** The lower end of the band in which a row `p` lies, as the filter names it; null without amount or rate. */
export function sizeOf(bands: readonly number[]): SQL {
  const steps = bands
    .toReversed()
    .map((band) => sql.raw(`when p.amount_cny >= ${inCny(band)} then '${band}'`));
  return sql`case ${sql.join(steps, sql` `)} when p.amount_cny is not null then '0' end`;
}
