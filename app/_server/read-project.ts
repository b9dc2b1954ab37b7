import { readProjectOn } from "@/db/projects/known-on";
import { cached } from "./cached";
import { tags } from "./tags";

/** A project as the public reads it under its permanent reference: now, or as known on a day. */
export const readProject = cached(
  "project",
  (reference: string, _: string | null) => [tags.project(reference), tags.reference],
  readProjectOn,
);
