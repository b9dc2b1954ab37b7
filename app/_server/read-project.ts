import { readPublicProject } from "@/db/projects/public";
import { cached } from "./cached";
import { tags } from "./tags";

/** A project as the public reads it, under its permanent reference. */
export const readProject = cached(
  "project",
  (reference: string) => [tags.project(reference), tags.reference],
  readPublicProject,
);
