import { type OrderName, orderAsked, type ProjectQuery } from "../../domain/filters";
import { exactUpTo } from "./count-found";

/**
 * The order in which so many are listed. To rank more than can be counted would take as long as they are many: they
 * stand as all lists do, the newest signing first. A walk goes on as it began, however many there are by then.
 */
export function orderFor(query: Pick<ProjectQuery, "q" | "sort">, total: number): OrderName {
  const asked = orderAsked(query);
  return asked === "rank" && total > exactUpTo ? "-signed" : asked;
}

/** The orders of which a place in the list of a query may be. */
export function ordersOf(query: Pick<ProjectQuery, "q" | "sort">): readonly OrderName[] {
  const asked = orderAsked(query);
  return asked === "rank" ? ["rank", "-signed"] : [asked];
}
