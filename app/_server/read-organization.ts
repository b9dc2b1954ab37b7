import { readPublicOrganization, successorOf } from "@/db/organizations";
import { cached } from "./cached";
import { tags } from "./tags";

/** An organization that a published project names; null for all others. */
export const readOrganization = cached(
  "organization",
  (id: string) => [tags.organization(id), tags.register],
  readPublicOrganization,
);

/** The organization that another turned out to be. */
export const readSuccessor = cached(
  "organization-successor",
  (id: string) => [tags.organization(id), tags.register],
  successorOf,
);
