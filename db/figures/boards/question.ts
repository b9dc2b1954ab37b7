import { type BoardName, boardFilters, everything } from "../../../domain/counting/boards-of";
import type { ProjectFilter } from "../../../domain/filters";
import type { ReadScope } from "../../list/read-scope";
import { askedIn } from "../kept";

/**
 * The board of what a filter finds: of everything, or of its only value; null where a question asks more. Boards hold
 * inferred origins.
 */
export function boardFor(filter: ProjectFilter, sizeBands: readonly number[]): BoardName | null {
  const [only, ...more] = askedIn(filter);
  if (filter.inferred === "out" || more.length > 0) return null;
  if (only === undefined) return everything;
  const of = boardFilters.find((one) => one === only);
  const [value, ...others] = of ? filter[of].map(String) : [];
  if (of === undefined || value === undefined || others.length > 0) return null;
  // What lies between two bands is a question that may be asked, and has no board.
  if (of === "size" && !["unknown", "0", ...sizeBands.map(String)].includes(value)) return null;
  return { of, value: isNone(of, value) ? value.toLowerCase() : value };
}

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
