import { facetNames } from "../facets";
import type { Contribution, Move } from "./contribution";

/** The filters of which each value has a board: those that are chosen from, but for modes, which no figure is by. */
export const boardFilters = facetNames.filter((name) => name !== "mode");

/** Everything, or a filter and its value as an address names them. */
export interface BoardName {
  readonly of: "all" | (typeof boardFilters)[number];
  readonly value: string;
}

export const everything: BoardName = { of: "all", value: "" };

/** The boards on which a position stands: those of the filters that find it by themselves. */
export function boardsOf(
  { reached, origins }: Pick<Move, "reached" | "origins">,
  { at }: Contribution,
): BoardName[] {
  const words: { readonly [of in (typeof boardFilters)[number]]: readonly (string | null)[] } = {
    ...at,
    origin: origins.some((code) => code.startsWith("CN-")) ? [...new Set([...at.origin, "CN"])] : at.origin,
    reached,
  };
  return [
    everything,
    ...boardFilters.flatMap((of) =>
      words[of].map((value) => ({ of, value: value ?? (of === "edition" ? "none" : "unknown") })),
    ),
  ];
}
