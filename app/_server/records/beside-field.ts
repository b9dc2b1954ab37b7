import type { FormState } from "@/domain/form-state";
import type { Language } from "@/domain/languages";
import { type Refusal, Refused } from "@/domain/refused";
import { translator } from "@/messages/translator";

type Beside = Partial<
  Record<
    Refusal,
    {
      readonly field: string;
      readonly message:
        | "code-taken"
        | "part-of-itself"
        | "identifier-taken"
        | "source-known"
        | "source-taken";
    }
  >
>;

/** What is said beside the source that a record names. */
export const besideSource = { "source-known": { field: "source", message: "source-known" } } as const;

/** Says a refusal that speaks of one field beside that field. */
export async function besideField(
  language: Language,
  beside: Beside,
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
