import { type SQL, sql } from "drizzle-orm";
import type { PressFigure, PressFigures } from "../domain/edition";
import type { Texts } from "../domain/languages";
import type { Database } from "./client";
import { rows } from "./query";
import { sourceColumn } from "./reference-sources";

/** What published totals are asked of: an edition, by its code, a ceremony, by its id, or all editions at once. */
export type PressOf = { readonly edition: string } | { readonly ceremony: string } | "editions";

interface FoundPartition {
  readonly id: string;
  readonly names: Texts;
  readonly complete: boolean;
  readonly whole: string;
}

/** The published totals that speak of an edition or a ceremony, and every part and whole of them (counting rule 9). */
export async function readPress(db: Database, of: PressOf): Promise<PressFigures> {
  const here = figuresOf(of);
  const [partitions, figures] = await Promise.all([readPartitions(db, here), readFigures(db, here)]);
  return {
    wholes: figures.filter((figure) => figure.here && figure.partition === null).map(withoutHere),
    partitions: partitions.flatMap(({ whole, ...partition }) => {
      const divided = figures.find(({ id }) => id === whole);
      if (!divided) return [];
      const parts = figures.filter((figure) => figure.partition === partition.id);
      return [{ ...partition, whole: withoutHere(divided), parts: parts.map(withoutHere) }];
    }),
  };
}

const published = sql`f.state = 'published'`;

function figuresOf(of: PressOf): SQL {
  if (of === "editions")
    return sql`select f.* from press_figures f
      where ${published} and exists (select from press_figure_editions e where e.figure = f.id)`;
  return "edition" in of ? ofEdition(of.edition) : ofCeremony(of.ceremony);
}

const ofEdition = (code: string) =>
  sql`select f.* from press_figures f join press_figure_editions e on e.figure = f.id
    where ${published} and e.edition = ${code}`;
const ofCeremony = (id: string) =>
  sql`select f.* from press_figures f where ${published} and f.ceremony = ${id}`;

/** The partitions that divide what is here, or of which something here is a part. */
const touched = (here: SQL) =>
  sql`select p.* from press_partitions p
    where p.whole in (select id from (${here}) h) or p.id in (select partition from (${here}) h)`;

function readPartitions(db: Database, here: SQL): Promise<FoundPartition[]> {
  return rows(
    db,
    sql`select p.id, p.names, p.complete, p.whole from (${touched(here)}) p
      join press_figures w on w.id = p.whole
      order by p.names ->> 'en', w.measure, w.unit, p.id`,
  );
}

type Found = PressFigure & { readonly here: boolean };

function readFigures(db: Database, here: SQL): Promise<Found[]> {
  return rows(
    db,
    sql`with here as (${here}), touched as (${touched(here)})
      select f.id, f.scopes, f.measure, trim_scale(f.value)::text as value, f.unit, f.as_printed as "asPrinted",
        trim_scale(f.last_digit)::text as "lastDigit", f.qualifier, f.class, f.domain, f.place, f.date,
        f.unconfirmed, f.ceremony, f.partition, f.id in (select id from here) as here,
        (select coalesce(jsonb_agg(edition order by edition), '[]') from press_figure_editions
          where figure = f.id) as editions,
        ${sourceColumn(sql`f.source`)} as source
      from press_figures f
      where ${published} and (f.id in (select id from here) or f.id in (select whole from touched)
        or f.partition in (select id from touched))
      order by f.unconfirmed, f.date, f.slug, f.measure, f.unit, f.id`,
  );
}

const withoutHere = ({ here: _, ...figure }: Found): PressFigure => figure;
