import type { LongPart } from "@/db/projects/work-list";
import type { WorkFilter } from "@/db/projects/work-within";
import { type ToldGap, toldGaps } from "@/domain/project/gaps";
import { storable } from "@/domain/storable";

export type Asked = Record<string, string | string[] | undefined>;

/** The long parts of the work list as the page names them. */
export const longParts = {
  "sent-back": "sentBack",
  "to-review": "toReview",
  drafts: "mine",
  waiting: "inReview",
} as const satisfies Record<string, LongPart>;
export type PartAsked = keyof typeof longParts;
const partsAsked = Object.keys(longParts) as PartAsked[];

/** What the address of the desk asks for; what it does not understand it leaves out. */
export function askedOfDesk(asked: Asked) {
  const one = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? storable(value).trim().slice(0, 200) : "";
  };
  const filter: WorkFilter = { edition: one("edition") || null, words: one("words") || null };
  const gap: ToldGap | null = toldGaps.find((kind) => kind === one("gap")) ?? null;
  const whole: PartAsked | null = partsAsked.find((part) => part === one("part")) ?? null;
  return { reference: one("reference").toUpperCase(), filter, gap, whole };
}

/** The address of the desk with these questions. */
export function deskPath(
  language: string,
  { edition, words }: WorkFilter,
  gap: ToldGap | null,
  whole: PartAsked | null = null,
): string {
  const query = new URLSearchParams();
  if (edition) query.set("edition", edition);
  if (words) query.set("words", words);
  if (gap) query.set("gap", gap);
  if (whole) query.set("part", whole);
  return `/${language}/desk${query.size > 0 ? `?${query}` : ""}`;
}
