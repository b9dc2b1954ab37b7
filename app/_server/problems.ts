import type { z } from "zod";
import type { FormState, Problem } from "@/domain/form-state";
import type { Language } from "@/domain/languages";
import type { Refused } from "@/domain/refused";
import { translator } from "@/messages/translator";

const key = /^[a-z][a-zA-Z]*([.-][a-zA-Z]+)*$/;

/** An expected no as a form shows it. */
export function refusalState({ reason, wait }: Refused, language: Language): FormState {
  const minutes = String(Math.ceil((wait ?? 0) / 60));
  const sentence = translator(language, "account")(`refusals.${reason}`, { minutes });
  return { refused: reason, sentence, ...(wait !== undefined && { wait }) };
}

type Translate = ReturnType<typeof translator<"problems">>;

/** Whether the catalogue has a sentence for this key. */
function has(t: Translate, message: string): message is Parameters<Translate>[0] {
  return t.has(message as Parameters<Translate>[0]);
}

/** The faults of a form, each as a key of the catalogue `problems`, which a schema's own message is already. */
export function problemsOf(error: z.ZodError, language: Language): Problem[] {
  const t = translator(language, "problems");
  return error.issues.map((issue) => {
    const message = messageOf(issue);
    const path = issue.path.join(".");
    return has(t, message) ? { path, message, sentence: t(message) } : { path, message };
  });
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (key.test(issue.message)) return issue.message;
  if (issue.input === undefined || issue.input === "") return "missing";
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? "tooShort" : issue.origin === "array" ? "missing" : "tooSmall";
    case "too_big":
      return issue.origin === "string" ? "tooLong" : "tooLarge";
    default:
      return "invalid";
  }
}
