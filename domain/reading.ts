import { z } from "zod";
import { reportingCurrencies } from "./counting/figures";
import { ProjectFilter } from "./filters";

/** How a page of the register is read: as known on which day, and how its figures are counted. */
export const Reading = z.object({
  asOf: ProjectFilter.shape.asOf,
  inferred: ProjectFilter.shape.inferred,
  counting: ProjectFilter.shape.counting,
  currency: z.enum(reportingCurrencies).default("CNY"),
});
export type Reading = z.infer<typeof Reading>;

/** As a page is read that asks nothing: what is known now, each project whole, in CNY. */
export const asItStands: Reading = Reading.parse({});

/** The address of a record's page that keeps the day on which it is read. `path` has no query of its own. */
export function pathOn(path: string, asOf: string | null): string {
  return asOf === null ? path : `${path}?asOf=${asOf}`;
}

/** What of a reading decides which records there are: what the lists behind its figures ask too. */
export const known = ({ asOf, inferred }: Reading): Pick<Reading, "asOf" | "inferred"> => ({
  asOf,
  inferred,
});
