import { z } from "zod";
import { toQueryString } from "@/app/_server/query-string";
import { ProjectQuery } from "@/domain/filters";
import { ProjectShape } from "./project";

/** The page's query, and how many projects an answer holds. */
export const listParameters = {
  ...ProjectQuery.shape,
  limit: z.coerce.number().int().min(1).max(100).default(20),
};

export const ProjectListShape = z.object({
  data: z.array(ProjectShape),
  /** Exact up to 10,000. */
  total: z.int(),
  totalIsExact: z.boolean(),
  /** The address of the next page. */
  next: z.string().nullable(),
});

/** The address of the page that a cursor begins; null where there is none. */
export function addressOfPage(query: ProjectQuery, limit: number, cursor: string | null): string | null {
  if (cursor === null) return null;
  const asked = toQueryString({ ...query, cursor });
  return `/api/v1/projects${asked}${limit === 20 ? "" : `&limit=${limit}`}`;
}
