import type { MergeQuestion } from "@/components/desk/merge-form";
import { valueInWords } from "@/components/desk/value-in-words";
import type { PublicNames } from "@/db/projects/public-names";
import type { Language } from "@/domain/languages";
import type { Agreement, CountingDecision } from "@/domain/project/document";
import { decisionsOffered, follows, formerFirst } from "@/domain/project/merge-agreements";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import type { Pair } from "./pair";

/** One plain question for each agreement that moves in; and one for the first signing that may lose its place. */
export function questionsOf(
  { ending, staying }: Pair,
  reference: string,
  language: Language,
  names: PublicNames,
): MergeQuestion[] {
  const t = translator(language, "merging");
  const inWords = (agreement: Agreement) => describe(agreement, language, names);
  const { agreements } = ending.document;
  const moving = agreements.map((agreement) => {
    const { decision, reason } = agreement.counting;
    const offered = decisionsOffered(agreement, staying.document.agreements, agreements);
    return {
      key: agreement.key,
      label: t("question", { agreement: inWords(agreement), reference }),
      choices: choicesOf(offered, language),
      why: decision === "excluded" ? (reason ?? "") : "",
    };
  });
  const first = staying.document.agreements.find(({ counting }) => counting.decision === "first");
  const mayChange = moving.some(({ choices }) => choices.some(({ value }) => value === "first"));
  if (!first || !mayChange) return moving;
  const label = t("formerFirst", { agreement: inWords(first) });
  return [...moving, { key: formerFirst, label, choices: choicesOf(follows, language), why: null }];
}

function choicesOf(decisions: readonly CountingDecision[], language: Language) {
  const t = translator(language, "merging");
  const words = translator(language, "words");
  return decisions.map((decision) => ({
    value: decision,
    label: words(`decision.${decision}`),
    hint: decision === "first" ? t("firstMeaning") : words(`decisionMeaning.${decision}`),
  }));
}

function describe({ type, dateSigned, amount }: Agreement, language: Language, names: PublicNames): string {
  const t = translator(language, "merging");
  return t("agreement", {
    type: translator(language, "words")(`type.${type}`),
    date: dateSigned ? formatDate(language, dateSigned) : t("noDate"),
    amount: valueInWords("amount", amount, language, names),
  });
}
