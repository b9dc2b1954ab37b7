import type { MergeQuestion } from "@/components/desk/merge-form";
import { valueInWords } from "@/components/desk/value-in-words";
import type { PublicNames } from "@/db/projects/public-names";
import type { Language } from "@/domain/languages";
import { decisionsOffered } from "@/domain/project/merge-agreements";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import type { Pair } from "./pair";

/** One plain question for each agreement that moves in. */
export function questionsOf(
  { ending, staying }: Pair,
  reference: string,
  language: Language,
  names: PublicNames,
): MergeQuestion[] {
  const t = translator(language, "merging");
  const words = translator(language, "words");
  const { agreements } = ending.document;
  return agreements.map((agreement) => ({
    key: agreement.key,
    label: t("question", {
      type: words(`type.${agreement.type}`),
      date: agreement.dateSigned ? formatDate(language, agreement.dateSigned) : t("noDate"),
      amount: valueInWords("amount", agreement.amount, language, names),
      reference,
    }),
    choices: decisionsOffered(agreement, staying.document.agreements, agreements).map((decision) => ({
      value: decision,
      label: words(`decision.${decision}`),
      hint: words(`decisionMeaning.${decision}`),
    })),
    why: agreement.counting.decision === "excluded" ? (agreement.counting.reason ?? "") : "",
  }));
}
