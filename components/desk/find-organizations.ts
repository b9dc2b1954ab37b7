import { z } from "zod";

const Found = z.array(
  z.object({
    id: z.string(),
    names: z.array(z.string()),
    identifier: z.object({ scheme: z.string(), value: z.string() }).nullable(),
    seat: z.string().nullable(),
    /** The published projects that name it: how many, and the first signed; null where something else tells it apart. */
    naming: z
      .object({ projects: z.number(), reference: z.string().nullable(), signed: z.string().nullable() })
      .nullable(),
  }),
);
export type FoundOrganization = z.infer<typeof Found>[number];

/** Organizations whose name begins or reads like the text; null where nobody answered. */
export async function findOrganizations(
  text: string,
  signal: AbortSignal,
): Promise<readonly FoundOrganization[] | null> {
  try {
    const answer = await fetch(`/api/desk/organizations?${new URLSearchParams({ q: text })}`, { signal });
    return answer.ok ? Found.parse(await answer.json()) : null;
  } catch {
    // Suggestions are a help: the form works without them.
    return null;
  }
}
