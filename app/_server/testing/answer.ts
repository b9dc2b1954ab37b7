import type { FormState } from "@/domain/form-state";
import type { FormAction } from "../door";
import { form } from "./form";

/** What an action answers to a form, or the path to which it leads. */
export async function answerOf<Extra extends object>(
  action: FormAction<Extra>,
  fields: Record<string, string | string[]>,
): Promise<FormState & Partial<Extra> & { readonly to?: string }> {
  try {
    return await action({}, form({ language: "en", ...fields }));
  } catch (led) {
    const [, to] = /^NEXT_REDIRECT (.*)$/.exec(led instanceof Error ? led.message : "") ?? [];
    if (to === undefined) throw led;
    return { to } as FormState & Partial<Extra> & { readonly to: string };
  }
}
