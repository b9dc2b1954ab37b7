import { readCohorts } from "@/db/figures/cohorts";
import { figures } from "@/db/figures/figures";
import { listProjects } from "@/db/list/list-projects";
import { publicly } from "@/db/list/read-scope";
import { readLabels } from "@/db/reference";
import type { Dimension, Figures } from "@/domain/counting/figures";
import { ProjectFilter, ProjectQuery } from "@/domain/filters";
import { cached } from "./cached";
import { tags } from "./tags";

/** A filter of public pages: at most one value of each dimension. */
export type OneFilter = Partial<
  Record<"domain" | "origin" | "edition" | "ceremony" | "organization" | "unit", string>
>;

const asked = (filter: OneFilter) =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, [value]]));

const keptFigures = cached(
  "figures",
  () => [tags.register],
  (db, filter: string, by: string) =>
    figures(db, {
      filter: ProjectFilter.parse(JSON.parse(filter)),
      by: by === "" ? [] : [by as Dimension],
      counting: "whole",
      currency: "CNY",
      scope: publicly,
    }),
);

/** Public figures of all projects, or of those with one value, whole; divided by one dimension where one is named. */
export const readFigures = (filter: OneFilter, by?: Dimension): Promise<Figures> =>
  keptFigures(JSON.stringify(asked(filter)), by ?? "");

/** What became of the published projects of each edition. */
export const readEditionCohorts = cached(
  "cohorts",
  () => [tags.register],
  (db) => readCohorts(db, { filter: ProjectFilter.parse({}), scope: publicly, by: "edition" }),
);

const keptProjects = cached(
  "projects",
  () => [tags.register, tags.reference],
  (db, query: string, limit: number) =>
    listProjects(db, ProjectQuery.parse(JSON.parse(query)), publicly, { limit }),
);

/** The newest published projects with one value, newest signing first. */
export const readNewest = (filter: OneFilter, limit: number) =>
  keptProjects(JSON.stringify({ ...asked(filter), sort: "-signed" }), limit);

/** Names of domains, editions, units and ceremonies. */
export const readNames = cached("labels", () => [tags.reference], readLabels);
