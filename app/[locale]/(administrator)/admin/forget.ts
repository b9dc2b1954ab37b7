import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { tags } from "@/app/_server/tags";
import type { FormState } from "@/domain/form-state";
import type { Language } from "@/domain/languages";
import { type Refusal, Refused } from "@/domain/refused";
import { translator } from "@/messages/translator";
import type { AdminPart } from "./frame";

/** Forgets every kept page: names of reference records and figures stand on all of them. */
export function forgetReference(): void {
  updateTag(tags.reference);
  updateTag(tags.register);
}

/** Forgets what was kept of before the change, and leads on to where its records are listed. */
export function done(
  language: Language,
  part: AdminPart | `${AdminPart}/${string}`,
  what: "saved" | "removed",
): never {
  forgetReference();
  redirect(`/${language}/admin/${part}?done=${what}`);
}

/** Says a refusal that speaks of one field beside that field. */
export async function besideField(
  language: Language,
  beside: Partial<
    Record<Refusal, { readonly field: string; readonly message: "code-taken" | "part-of-itself" }>
  >,
  work: () => Promise<unknown>,
): Promise<FormState | null> {
  try {
    await work();
    return null;
  } catch (no) {
    const fault = no instanceof Refused ? beside[no.reason] : undefined;
    if (!fault) throw no;
    const sentence = translator(language, "problems")(fault.message);
    return { problems: [{ path: fault.field, message: fault.message, sentence }] };
  }
}
