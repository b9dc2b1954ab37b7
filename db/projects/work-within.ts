import { and, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { arrayOf } from "../list/where";
import { positions } from "../schema/positions";
import { drafts } from "../schema/projects";

/** What of somebody's work is looked at. */
export interface WorkFilter {
  /** The code of an edition; null for all. */
  readonly edition: string | null;
  /** Words of a title, in any language; null for all. */
  readonly words: string | null;
}

/** Whether only a part of the work is looked at: the plan of such a statement depends on which. */
export const isAskedFor = (asked: WorkFilter | undefined): boolean =>
  Boolean(asked?.edition) || Boolean(asked?.words);

/** The records that somebody may write, of those that they look at. */
export function workWithin(actor: Actor, asked?: WorkFilter): SQL {
  const edition = asked?.edition ? sql`${drafts.editions} @> ${arrayOf([asked.edition], "text")}` : undefined;
  const words = asked?.words ? titleHolds(asked.words) : undefined;
  return and(writable(actor), edition, words) ?? sql`true`;
}

/** Every word in one of the titles, whatever their case. */
function titleHolds(text: string): SQL | undefined {
  const words = text.trim().split(/\s+/).slice(0, 10);
  const escaped = (word: string) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return and(
    ...words.map((word) => sql`(${drafts.document} -> 'title')::text ilike ${`%${escaped(word)}%`}`),
  );
}

/** The records whose follow-up somebody may report, as `mayReport` says: those they may write, and their units'. */
export function followedBy(actor: Actor): SQL {
  const units = actor.roles["follow-up-officer"];
  if (units === "all") return sql`true`;
  if (units === undefined || units.length === 0) return writable(actor);
  return sql`(${writable(actor)} or ${drafts.units} && ${arrayOf(units, "text")})`;
}

/**
 * Of what is published no more than `writable` finds: the edition by which a project is counted is always one of its
 * draft's. Few editions are found by their index, and not by going through all that was ever published.
 */
export function publishedFor({ roles }: Actor): SQL {
  if (roles.administrator !== undefined || !Array.isArray(roles.organizer)) return sql`true`;
  return sql`${positions.edition} = any(${arrayOf(roles.organizer, "text")})`;
}

/** Every edition of the project is theirs, as `mayWrite` demands; one without any is for those who have all. */
function writable({ roles }: Actor): SQL {
  if (roles.administrator !== undefined || roles.organizer === "all") return sql`true`;
  const codes = roles.organizer ?? [];
  if (codes.length === 0) return sql`false`;
  return sql`(${drafts.editions} <@ ${arrayOf(codes, "text")} and cardinality(${drafts.editions}) > 0)`;
}
