import { listFormat } from "@/messages/formats";
import type { Figures } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";

/** Which currencies stand apart because no rate is kept for them, and at which rates the others were converted. */
export function RatesNote({ language, figures }: { readonly language: Language; readonly figures: Figures }) {
  const t = translator(language, "dashboard");
  const { currency, rates, total } = figures;
  const all = new Set(total.byClass.flatMap(({ money }) => money.map((one) => one.currency)));
  const apart = [...all].filter((one) => one !== currency).toSorted();
  const list = listFormat(language, { type: "conjunction" });
  return (
    <>
      {apart.length > 0 && <p>{t("rates.none", { currencies: list.format(apart), currency })}</p>}
      {rates.length > 0 && (
        <p>
          {t("rates.used", {
            rates: list.format(
              rates.map(({ rate, year, ...one }) =>
                t("rates.rate", { ...one, year: String(year), rate: formatNumber(language, rate) }),
              ),
            ),
          })}
        </p>
      )}
    </>
  );
}
