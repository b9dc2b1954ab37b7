import { redirect } from "next/navigation";
import type { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";

/** A decision on a version that is no longer the newest leads back to the review, with what changed since. */
export async function refusedWithNewest<Done>(
  { project, version }: { readonly project: string; readonly version: number },
  language: Language,
  decide: () => Promise<Done>,
): Promise<Done> {
  try {
    return await decide();
  } catch (no) {
    if (!(no instanceof Refused && no.reason === "draft-changed")) throw no;
  }
  redirect(`/${language}/desk/projects/${project}/review?read=${version}`);
}
