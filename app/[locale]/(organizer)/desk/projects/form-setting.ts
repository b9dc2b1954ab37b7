import type { FormSetting, FormWord } from "@/components/desk/setting";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import type { ProjectForm } from "@/domain/project/form";
import { type Refusal, refusals } from "@/domain/refused";
import { desk } from "@/messages/en/desk";
import { translator } from "@/messages/translator";
import { formChoices } from "./choices";

/** What the form of a project says and offers: its words, choices and sentences travel with the page. */
export async function formSetting(
  db: Database,
  actor: Actor,
  language: Language,
  form: ProjectForm,
): Promise<Omit<FormSetting, "faults">> {
  return {
    language,
    words: formWords(language),
    choices: await formChoices(db, actor, language, form),
    refusals: refusalSentences(language),
  };
}

function formWords(language: Language): FormSetting["words"] {
  const t = translator(language, "desk");
  const words = Object.keys(desk.form).map((word) => [word, t(["form", word].join(".") as FormWord)]);
  return Object.fromEntries(words);
}

/** Why an action did nothing, by reason; those that need a number are said elsewhere. */
export function refusalSentences(language: Language): Partial<Record<Refusal, string>> {
  const t = translator(language, "account");
  const told = refusals.filter((reason) => reason !== "too-many-attempts" && reason !== "too-many-reports");
  return Object.fromEntries(told.map((reason) => [reason, t(`refusals.${reason}`)]));
}
