import { type SQL, sql } from "drizzle-orm";
import type { OrderName } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { Cursor } from "./cursor";
import { rankOf } from "./rank";
import type { Source } from "./source";

/** The order of a list: by a key, and rows of the same key by their tie. Rows without a key come last. */
export interface Order {
  readonly key: SQL;
  readonly type: "text" | "numeric";
  readonly nullable: boolean;
  readonly keyRises: boolean;
  readonly tieRises: boolean;
}

/** A stretch of the ordered rows that one range of an index gives. */
export interface Stretch {
  readonly within: (source: Pick<Source, "tie">) => SQL;
  readonly keyRises: boolean;
  readonly tieRises: boolean;
}

/**
 * One index serves an order and its exact reverse: the newest signings and the greatest amounts first, titles from
 * their beginning, equal ones by rising reference.
 */
export function orderOf(
  sort: OrderName,
  { language, q }: { readonly language: Language; readonly q: string | null },
): Order {
  if (sort === "rank") return byRank(q ?? "");
  const rises = !sort.startsWith("-");
  if (sort.endsWith("title")) {
    return {
      key: titleKeys[language],
      type: "text",
      nullable: false,
      keyRises: rises,
      tieRises: rises,
    };
  }
  const signed = sort.endsWith("signed");
  return {
    key: signed ? sql`p.signed_from` : sql`p.amount_cny`,
    type: signed ? "text" : "numeric",
    nullable: true,
    keyRises: rises,
    tieRises: !rises,
  };
}

/**
 * Titles as the indexes have them: no index holds a text of any length, nor does a cursor. Chinese ones stand as they
 * sound, those of an older release as they are written.
 */
const titleKeys: Readonly<Record<Language, SQL>> = {
  zh: sql`(left(coalesce(nullif(p.title_sounds, ''), p.title_zh), 200) collate "C")`,
  en: sql`(left(p.title_en, 80) collate "C")`,
  fr: sql`(left(p.title_fr, 80) collate "C")`,
};

/** As it sorts: what has no date is older than anything. */
export const signedOrNone: SQL = sql`(coalesce(p.signed_from, '0000-00-00') collate "C")`;

/** What answers best first, of those the newest signing; no two steps share a digit. */
export function byRank(q: string): Order {
  const key = sql`(${rankOf(q)} || ' ' || ${signedOrNone})`;
  return { key, type: "text", nullable: false, keyRises: false, tieRises: true };
}

/** Where a page begins: the stretches to read, in order, until it is full. Backwards, everything is reversed. */
export function stretchesOf(order: Order, cursor: Cursor | null): Stretch[] {
  const back = cursor?.way === "before";
  const keyRises = order.keyRises !== back;
  const tieRises = order.tieRises !== back;
  const { key } = order;
  const stretch = (within: Stretch["within"]): Stretch => ({ within, keyRises, tieRises });

  const withKey = stretch(() => sql`${key} is not null`);
  const withoutKey = stretch(() => sql`${key} is null`);
  if (cursor === null) return order.nullable ? [withKey, withoutKey] : [stretch(() => sql`true`)];

  const tie = (source: Pick<Source, "tie">) =>
    tieRises ? sql`${source.tie} > ${cursor.tie}` : sql`${source.tie} < ${cursor.tie}`;
  if (cursor.key === null) {
    const rest = stretch((source) => sql`${key} is null and ${tie(source)}`);
    return back ? [rest, withKey] : [rest];
  }
  const here = sql`${cursor.key}::${sql.raw(order.type)}`;
  const same = stretch((source) => sql`${key} = ${here} and ${tie(source)}`);
  const further = stretch(() => (keyRises ? sql`${key} > ${here}` : sql`${key} < ${here}`));
  return order.nullable && !back ? [same, further, withoutKey] : [same, further];
}
