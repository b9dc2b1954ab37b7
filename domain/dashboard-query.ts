import { z } from "zod";
import { reportingCurrencies } from "./counting/figures";
import { code, ProjectFilter, ProjectQuery } from "./filters";

/** Where a record stands, for those who also see what is not published. */
export const recordStates = ["published", "draft", "in-review", "sent-back"] as const;
export type RecordState = (typeof recordStates)[number];

/** What an agreement may do besides being the first of its project (counting rule 2). */
export const laterDecisions = ["upgrade", "increase", "replacement", "repeat", "excluded"] as const;
export type LaterDecision = (typeof laterDecisions)[number];

/** Of these a project may have several, and then stands in several parts of a figure (counting rule 6). */
export const severalOf = ["domain", "origin"] as const;

const EditionCode = code.nullable().default(null);

/** What the dashboard asks: the filter of every list, what only insiders may narrow by, and how to count. */
export const DashboardFilter = ProjectFilter.extend({
  /** Any of them; none: all. */
  state: z.array(z.enum(recordStates)).max(4).default([]),
  /** Figures hold what is counted; `out` finds the records that no figure holds. */
  counted: z.enum(["in", "out"]).default("in"),
  /** Records that add nothing to a sum: all of them, or those whose amount is withheld. */
  amount: z.enum(["none", "withheld"]).nullable().default(null),
  /** One of its agreements, counted or not, is of any of these decisions. */
  decision: z.array(z.enum(laterDecisions)).max(5).default([]),
  /** The record has several values of each of these. */
  several: z.array(z.enum(severalOf)).max(2).default([]),
  currency: z.enum(reportingCurrencies).default("CNY"),
});
export type DashboardFilter = z.infer<typeof DashboardFilter>;

/** The dashboard's page asks besides which two editions to set side by side, and up to which of their days. */
export const DashboardView = DashboardFilter.extend({
  compared: EditionCode,
  with: EditionCode,
  day: z.coerce.number().int().min(1).max(366).nullable().default(null),
});
export type DashboardView = z.infer<typeof DashboardView>;

/** The same for a wall, which renews itself unless it is told not to. */
export const DashboardWall = DashboardFilter.extend({ renew: z.enum(["on", "off"]).default("on") });
export type DashboardWall = z.infer<typeof DashboardWall>;

export const DashboardQuery = DashboardFilter.extend({
  sort: ProjectQuery.shape.sort,
  cursor: z.string().max(500).nullable().default(null),
});
export type DashboardQuery = z.infer<typeof DashboardQuery>;

/** What narrows a reading of published and unpublished records beyond the filter of every list. */
export type Within = Pick<DashboardFilter, "state" | "amount" | "decision" | "several">;

/** The states asked for that are not published; all of those where none is asked for. */
export function unpublishedOf({ state }: DashboardFilter): RecordState[] {
  const asked = state.length > 0 ? state : recordStates;
  return asked.filter((one) => one !== "published");
}
