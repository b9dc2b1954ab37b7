import { type BoardName, boardFilters, everything } from "../../../domain/counting/boards-of";
import type { ProjectFilter } from "../../../domain/filters";
import type { ReadScope } from "../../list/read-scope";
import { askedIn } from "../kept";

/** A board with the filter that finds what is on it, and nothing else. */
export interface BoardAsked {
  readonly name: BoardName;
  readonly filter: ProjectFilter;
}

/** A project has one of these: the boards of several values have none in common, and may be added. */
const single: readonly BoardName["of"][] = ["edition", "year", "class", "milestone", "kind", "unit", "size"];

/** A statement reads no more boards than this. */
const boardsAtMost = 8;

/**
 * The boards that together hold what a filter finds, each project once: that of everything, of its only value, or of
 * several where no project has two of them. None where a question asks more. Boards hold inferred origins.
 */
export function boardsFor(filter: ProjectFilter, sizeBands: readonly number[]): readonly BoardAsked[] {
  const [only, ...more] = askedIn(filter);
  if (filter.inferred === "out" || more.length > 0) return [];
  if (only === undefined) return [{ name: everything, filter }];
  const of = boardFilters.find((one) => one === only);
  if (of === undefined) return [];
  const values = new Set(filter[of].map((value) => nameOfValue(of, String(value))));
  if (values.size > (single.includes(of) ? boardsAtMost : 1)) return [];
  // What lies between two bands is a question that may be asked, and has no board.
  const bands = ["unknown", "0", ...sizeBands.map(String)];
  if (of === "size" && [...values].some((value) => !bands.includes(value))) return [];
  return [...values].map((value) => ({
    name: { of, value },
    filter: { ...filter, [of]: [of === "year" ? Number(value) : value] },
  }));
}

const nameOfValue = (of: BoardName["of"], value: string): string =>
  isNone(of, value) ? value.toLowerCase() : value;

/** The words of a filter that stand for "none" are the same in capitals. */
const isNone = (of: BoardName["of"], value: string): boolean =>
  (of === "edition" && value.toLowerCase() === "none") ||
  (of === "unit" && value.toLowerCase() === "unknown");

/** Which of published and unpublished projects somebody asks for; null where it is narrowed by more than that. */
export function halvesAsked(
  scope: ReadScope,
): { readonly published: boolean; readonly drafts: boolean } | null {
  if ("published" in scope) return { published: true, drafts: false };
  const { state = [], amount = null, decision = [], several = [] } = scope.within ?? {};
  if (amount !== null || decision.length + several.length > 0) return null;
  return {
    published: state.length === 0 || state.includes("published"),
    drafts: state.length === 0 || state.some((one) => one !== "published"),
  };
}
