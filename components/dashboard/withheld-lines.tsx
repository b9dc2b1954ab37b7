import { listFormat } from "@/messages/formats";
import type { AgreementClass } from "../../domain/agreement-type";
import type { PositionAmount } from "../../domain/counting/position";
import type { Language } from "../../domain/languages";
import { formatAmount } from "../../messages/format-amount";
import { translator } from "../../messages/translator";

/** The withheld amounts of a class: per currency, empty where the register does not hold them. */
export interface WithheldLine {
  readonly class: AgreementClass;
  readonly projects: number;
  readonly amounts: readonly PositionAmount[];
}

/** Withheld amounts as lines of their own, beside every sum and in none (counting rule 4). */
export function WithheldLines({
  language,
  lines,
  pathOf,
}: {
  readonly language: Language;
  readonly lines: readonly WithheldLine[];
  readonly pathOf: (agreementClass: AgreementClass) => string;
}) {
  if (lines.length === 0) return null;
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const list = listFormat(language, { type: "conjunction" });
  const said = (amounts: readonly PositionAmount[]) =>
    amounts.length === 0
      ? t("withheld.notHeld")
      : list.format(amounts.map((one) => formatAmount(language, one)));
  return (
    <section aria-labelledby="withheld" className="pt-3">
      <h3 id="withheld">{t("withheld.title")}</h3>
      <ul className="plain-list">
        {lines.map(({ class: of, projects, amounts }) => (
          <li key={of}>
            <a href={pathOf(of)}>
              {t("withheld.line", { name: words(`classes.${of}`), projects, amounts: said(amounts) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
