import { boardFilters } from "../../domain/counting/boards-of";
import type { ProjectFilter } from "../../domain/filters";
import { askedIn } from "../figures/kept";

/** Whether a filter asks for nothing, or for values of one filter only: then its statements have few texts in all. */
export function asksLittle(filter: ProjectFilter): boolean {
  const [only, ...more] = askedIn(filter);
  return more.length === 0 && (only === undefined || boardFilters.some((one) => one === only));
}
