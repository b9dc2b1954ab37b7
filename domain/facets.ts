import type { ProjectFilter } from "./filters";

/** The filters whose values are few enough to be chosen from, in the order in which they are offered. */
export const facetNames = [
  "domain",
  "origin",
  "area",
  "edition",
  "mode",
  "year",
  "class",
  "milestone",
  "reached",
  "kind",
  "unit",
  "size",
] as const satisfies readonly (keyof ProjectFilter)[];
export type FacetName = (typeof facetNames)[number];
