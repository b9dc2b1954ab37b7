import { redirect } from "next/navigation";
import { database } from "@/db/client";
import { readDraft } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";

/**
 * Publishing what is published in this very version leads to its public page, as publishing it did: a second click,
 * a page sent again, or somebody who was quicker. Whoever may not read the draft is refused before.
 */
export async function orItsPage<Done>(
  { project, version }: { readonly project: string; readonly version: number },
  actor: Actor,
  language: Language,
  decide: () => Promise<Done>,
): Promise<Done> {
  try {
    return await decide();
  } catch (no) {
    if (!(no instanceof Refused && no.reason === "not-in-review")) throw no;
    const draft = await readDraft(await database(), project, actor);
    const stands = draft?.projectState === "published" && draft.published?.version === version;
    if (!stands) throw no;
    redirect(`/${language}/projects/${draft.reference}`);
  }
}
