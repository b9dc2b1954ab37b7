import { z } from "zod";
import { agreementClasses } from "./agreement-type";
import { AskedDay } from "./asked-day";
import { CellName } from "./counting/cell";
import { countings } from "./counting/figures";
import { LooseDate } from "./loose-date";
import { areas, OriginCode } from "./origin";
import { milestoneKinds, projectKinds } from "./project/document";
import { queryTerms } from "./search-text";

export const ceremonyModes = ["on-site", "online", "hybrid", "off-site", "not-stated"] as const;
export const standings = ["signed", ...milestoneKinds] as const;
export const sorts = ["signed", "-signed", "amount", "-amount", "title", "-title"] as const;
/** A code as an address has it, in capitals or not. */
export const code = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .transform((value) => value.toUpperCase());
const several = <T extends z.ZodType>(one: T) => z.array(one).max(50).default([]);

/** The query of a list of projects, of its exports and of figures; a repeated parameter means "any of". */
export const ProjectFilter = z.object({
  q: z.string().trim().max(200).nullable().default(null),
  domain: several(z.union([z.literal("unknown"), code])),
  origin: several(z.union([z.literal("unknown"), OriginCode])),
  area: several(z.enum(areas)),
  /** Codes of editions; the slug (`sce-2019`) is read as the code. `none`: outside any edition. */
  edition: several(z.union([z.literal("none"), code])),
  ceremony: several(z.guid()),
  mode: several(z.enum(ceremonyModes)),
  year: several(z.coerce.number().int().min(1900).max(2200)),
  signedFrom: LooseDate.nullable().default(null),
  signedTo: LooseDate.nullable().default(null),
  class: several(z.enum(agreementClasses)),
  /** Its standing. */
  milestone: several(z.enum(standings)),
  /** Ever reached. */
  reached: several(z.enum(milestoneKinds)),
  kind: several(z.enum(projectKinds)),
  organization: several(z.guid()),
  unit: several(z.union([z.literal("unknown"), z.string().regex(/^[A-Za-z0-9-]{1,40}$/)])),
  /** Size band, by its lower end in units of 10⁸ CNY: `0`, `1`, `5`, `10`, `50`, `100`; or `unknown`. */
  size: several(z.union([z.literal("unknown"), z.string().regex(/^\d{1,6}$/)])),
  /** The project is counted in every one of these cells of figures, as `counting` places it (counting rule 6). */
  cell: z.array(CellName).max(8).default([]),
  /** How a project of several domains or origins is placed in cells; it decides nothing else about a list. */
  counting: z.enum(countings).default("whole"),
  /** Whether figures count it: the list behind a figure asks for `in`; left out, whether or not. */
  counted: z.enum(["in", "out"]).nullable().default(null),
  /** Whether inferred origins count. */
  inferred: z.enum(["in", "out"]).default("in"),
  /** End of this day in the reporting zone. */
  asOf: AskedDay.nullable().default(null),
});
export type ProjectFilter = z.infer<typeof ProjectFilter>;

export const ProjectQuery = ProjectFilter.extend({
  /** Left out: what answers best first where words are looked for, the newest signing first elsewhere. */
  sort: z.enum(sorts).nullable().default(null),
  cursor: z.string().max(500).nullable().default(null),
});
export type ProjectQuery = z.infer<typeof ProjectQuery>;

/** The orders in which a list can stand; `rank` is never asked for by name. */
export const orders = [...sorts, "rank"] as const;
export type OrderName = (typeof orders)[number];

/** The order that a query asks for: its own, or what it means by leaving it out. */
export const orderAsked = ({ q, sort }: Pick<ProjectQuery, "q" | "sort">): OrderName =>
  sort ?? (queryTerms(q ?? "").length > 0 ? "rank" : "-signed");
