import type { PositionAmount } from "../../domain/counting/position";
import type { Language } from "../../domain/languages";
import type { PublicAmount } from "../../domain/project/public";
import { formatAmount } from "../../messages/format-amount";
import { translator } from "../../messages/translator";

/** The amount of a position: one line per currency, or the words for why there is none. */
export function PositionAmounts({
  language,
  amounts,
  withheld,
}: {
  readonly language: Language;
  readonly amounts: readonly PositionAmount[];
  readonly withheld: boolean;
}) {
  const words = translator(language, "words");
  if (amounts.length === 0)
    return (
      <span className="text-soft">{words(withheld ? "disclosure.withheld" : "disclosure.undisclosed")}</span>
    );
  return amounts.map((amount) => (
    <span key={amount.currency} className="block">
      {formatAmount(language, amount)}
    </span>
  ));
}

/** The amount of one agreement, as published. */
export function AgreementAmount({
  language,
  amount,
}: {
  readonly language: Language;
  readonly amount: PublicAmount;
}) {
  if (amount.disclosure === "disclosed") return formatAmount(language, amount);
  return (
    <span className="text-soft">{translator(language, "words")(`disclosure.${amount.disclosure}`)}</span>
  );
}
