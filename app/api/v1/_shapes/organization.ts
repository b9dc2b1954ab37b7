import { z } from "zod";
import type { PublicOrganization } from "@/db/organizations";
import { organizationKindEnum } from "@/db/schema/organizations";
import { TextsShape } from "./texts";

/** An organization that a published project names; its projects are `/api/v1/projects?organization={id}`. */
export const OrganizationShape = z.object({
  id: z.guid(),
  name: TextsShape,
  aliases: z.array(z.string()),
  kind: z.enum(organizationKindEnum.enumValues),
  /** ISO 3166 code of its seat, where known. */
  seat: z.string().nullable(),
  /** The organization that it belongs to, and between which loose dates, where known. */
  parent: z
    .object({
      id: z.guid(),
      name: TextsShape,
      since: z.string().nullable(),
      until: z.string().nullable(),
    })
    .nullable(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
  /** The years in which it stood in the Fortune Global 500. */
  global500: z.array(z.int()),
  projects: z.string(),
});

export function toOrganization(read: PublicOrganization): z.input<typeof OrganizationShape> {
  const { id, names, aliases, kind, seat, parent, parentSince, parentUntil, identifiers, global500 } = read;
  return {
    id,
    name: names,
    aliases: [...aliases],
    kind,
    seat,
    parent: parent && { id: parent.id, name: parent.names, since: parentSince, until: parentUntil },
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
    global500: [...global500],
    projects: `/api/v1/projects?organization=${id}`,
  };
}
