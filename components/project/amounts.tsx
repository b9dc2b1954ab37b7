import type { PositionAmount } from "../../domain/counting/position";
import type { Language } from "../../domain/languages";
import type { PublicAmount } from "../../domain/project/public";
import { agreementAmount, positionAmountLines } from "../../messages/record-words";

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
  return positionAmountLines(language, amounts, withheld).map(({ text, missing }) => (
    <span key={text} className={missing ? "text-soft" : "block"}>
      {text}
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
  const { text, missing } = agreementAmount(language, amount);
  return missing ? <span className="text-soft">{text}</span> : text;
}
