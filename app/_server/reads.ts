import { figures } from "@/db/figures/figures";
import { facets } from "@/db/list/facets";
import { listProjects } from "@/db/list/list-projects";
import { publicly } from "@/db/list/read-scope";
import { readLabels } from "@/db/reference";
import { readFirstPublication } from "@/db/register-state";
import type { Dimension, Figures } from "@/domain/counting/figures";
import { DashboardFilter } from "@/domain/dashboard-query";
import { ProjectFilter, ProjectQuery } from "@/domain/filters";
import { known, Reading } from "@/domain/reading";
import { cached } from "./cached";
import { readCoverageFor } from "./figures/coverage-for";
import { readComparison } from "./figures/read-comparison";
import { tags } from "./tags";

/** A filter of public pages: at most one value of each dimension. */
export type OneFilter = Partial<
  Record<"domain" | "origin" | "edition" | "ceremony" | "organization" | "unit", string>
>;

const asked = (filter: OneFilter) =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, [value]]));

/** The list behind figures of one value, read in one way. */
export const queryOf = (filter: OneFilter, reading: Reading): Partial<ProjectFilter> => ({
  ...asked(filter),
  ...known(reading),
});

const keptFigures = cached(
  "figures",
  () => [tags.register],
  (db, filter: string, by: string, reading: string) => {
    const { counting, currency, ...known } = Reading.parse(JSON.parse(reading));
    return figures(db, {
      filter: ProjectFilter.parse({ ...JSON.parse(filter), ...known }),
      by: by === "" ? [] : [by as Dimension],
      counting,
      currency,
      scope: publicly,
    });
  },
);

/** Public figures of all projects, or of those with one value; divided by one dimension where one is named. */
export const readFigures = (reading: Reading, filter: OneFilter, by?: Dimension): Promise<Figures> =>
  keptFigures(JSON.stringify(asked(filter)), by ?? "", JSON.stringify(reading));

const keptProjects = cached(
  "projects",
  () => [tags.register, tags.reference],
  (db, query: string, limit: number) =>
    listProjects(db, ProjectQuery.parse(JSON.parse(query)), publicly, { limit }),
);

/** The newest published projects with one value, newest signing first. */
export const readNewest = ({ asOf, inferred }: Reading, filter: OneFilter, limit: number) =>
  keptProjects(JSON.stringify({ ...asked(filter), asOf, inferred, sort: "-signed" }), limit);

/** The values by which public figures can be narrowed, and how many projects each would find. */
export const readFacets = cached(
  "facets",
  () => [tags.register, tags.reference],
  (db, filter: string) => facets(db, ProjectFilter.parse(JSON.parse(filter)), publicly),
);

/** The newest published projects of what is asked, newest signing first. */
export const readNewestOf = (query: ProjectFilter, limit: number) =>
  keptProjects(JSON.stringify({ ...ProjectFilter.parse(query), sort: "-signed" }), limit);

/** When the register first published anything. */
export const readFirst = cached("first-publication", () => [tags.register], readFirstPublication);

/** How much of each edition the register holds, now or at the end of a day, and what was published of it. */
export const readCoverage = cached(
  "coverage",
  () => [tags.register, tags.reference],
  (db, asOf: string | null) => readCoverageFor(db, { asOf }, null),
);

const keptComparison = cached(
  "comparison",
  () => [tags.register, tags.reference],
  (db, code: string, reading: string, today: string) => {
    const query = DashboardFilter.parse({ ...JSON.parse(reading), edition: [code] });
    return readComparison(db, query, null, unasked, today);
  },
);
const unasked = { compared: null, with: null, day: null };

/** A published edition beside the one it continues, as they stand on a day (`YYYY-MM-DD`). */
export const readEditionBeside = (code: string, reading: Reading, today: string) =>
  keptComparison(code, JSON.stringify(reading), today);

/** Names of domains, editions, units and ceremonies. */
export const readNames = cached("labels", () => [tags.reference], readLabels);
