import { z } from "zod";
import { toQueryString } from "@/app/_server/query-string";
import { ProjectQuery } from "@/domain/filters";
import { Language } from "@/domain/languages";
import { ProjectShape } from "./project-shape";

/** The page's query, how many projects an answer holds, and the language whose titles sort. */
export const listParameters = {
  ...ProjectQuery.shape,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  language: Language.default("en"),
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
export function addressOfPage(
  query: ProjectQuery,
  { limit, language }: { readonly limit: number; readonly language: Language },
  cursor: string | null,
): string | null {
  if (cursor === null) return null;
  const asked = toQueryString({ ...query, cursor });
  const how = [
    ...(limit === 20 ? [] : [`limit=${limit}`]),
    ...(language === "en" ? [] : [`language=${language}`]),
  ];
  return ["/api/v1/projects", [asked, ...how].join("&")].join("");
}
