import type { Counting, Dimension } from "./counting/figures";
import type { ProjectFilter } from "./filters";
import type { MilestoneKind } from "./project/document";

/** Dimensions of which a project has one value: their filter finds exactly the cell. The word is that for "none". */
const single: { readonly [dimension in Dimension]?: string } = {
  edition: "none",
  class: "unknown",
  kind: "unknown",
  unit: "unknown",
  size: "unknown",
  milestone: "unknown",
};

/**
 * The query that finds exactly the projects of a cell of the query's figures (null: "unknown"). A filter says it
 * where one can; the cell itself is named where a filter would find more: where a project is counted under one of
 * its values only, where the dimension is filtered already, for `CN` without its provinces, for a month, and for what has no year.
 */
export function drilled<Q extends ProjectFilter>(query: Q, dimension: Dimension, value: string | null): Q {
  if (dimension === "year" && value !== null) return { ...query, year: [Number(value)] };
  const none = single[dimension];
  if (none !== undefined) return { ...query, [dimension]: [value ?? none] };
  if (isFilter(dimension) && filterFindsCell(query.counting, query[dimension], value))
    return { ...query, [dimension]: [value ?? "unknown"] };
  return { ...query, cell: [...new Set([...query.cell, `${dimension}:${value ?? "unknown"}`])] };
}

/**
 * The query that finds exactly the projects of a step of a query's funnel or cohorts; null where the query asks for other
 * steps already: of several, a list finds those that reached any.
 */
export function drilledToReached<Q extends ProjectFilter>(query: Q, reached?: MilestoneKind): Q | null {
  if (reached === undefined) return query;
  const isFree = query.reached.every((asked) => asked === reached);
  return isFree ? { ...query, reached: [reached] } : null;
}

const isFilter = (dimension: Dimension): dimension is "domain" | "origin" | "area" =>
  dimension === "domain" || dimension === "origin" || dimension === "area";

const filterFindsCell = (counting: Counting, asked: readonly string[], value: string | null) =>
  counting === "whole" && asked.length === 0 && value !== "CN";
