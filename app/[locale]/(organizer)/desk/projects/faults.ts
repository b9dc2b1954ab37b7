import type { FormValues, Problem } from "@/domain/form-state";
import type { Language } from "@/domain/languages";
import { problems as sentences } from "@/messages/en/problems";
import { translator } from "@/messages/translator";

type Sentence = keyof typeof sentences;
const isSentence = (key: string): key is Sentence => Object.hasOwn(sentences, key);

/** What is wrong, in a sentence; of several in one cell, `named` are those that are. */
export function faultInWords(message: string, language: Language, named: readonly string[] = []): string {
  const sentence = translator(language, "problems")(isSentence(message) ? message : "invalid");
  if (named.length === 0) return sentence;
  return translator(language, "imports")("unknownOf", {
    named: named.join(language === "zh" ? "、" : ", "),
    sentence,
  });
}

/** What must be mended, in the order of the form's fields, each in a sentence. */
export function faultsInWords(problems: readonly Problem[], values: FormValues, language: Language) {
  const names = Object.keys(values);
  const place = ({ path }: Problem) => {
    const at = names.findIndex((name) => name === path || name.startsWith(`${path}.`));
    return at < 0 ? names.length : at;
  };
  return problems
    .toSorted((one, other) => place(one) - place(other))
    .map(({ path, message }) => ({ path, message: faultInWords(message, language) }));
}
