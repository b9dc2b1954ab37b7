import { updateTag } from "next/cache";
import { tags } from "@/app/_server/tags";
import type { Touched } from "@/db/projects/close-position";

/** Forgets every kept page that shows a project, so that the very next request reads it anew. */
export function forgetPages(reference: string, touched: Touched): void {
  for (const tag of [
    tags.register,
    tags.project(reference),
    ...touched.editions.map(tags.edition),
    ...touched.ceremonies.map(tags.ceremony),
    ...touched.organizations.map(tags.organization),
  ])
    updateTag(tag);
}
