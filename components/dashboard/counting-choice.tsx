import { type Counting, type ReportingCurrency, reportingCurrencies } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Radios } from "../ui/choices";
import { Details } from "../ui/details";
import { Select } from "../ui/select";

/** How several domains or origins are counted, shares for analysts only, and in which currency sums are read. */
export function CountingChoice({
  language,
  counting,
  currency,
}: {
  readonly language: Language;
  readonly counting: Counting;
  readonly currency: ReportingCurrency;
}) {
  const t = translator(language, "dashboard");
  const choice = (one: Counting) => ({ value: one, label: t(`counting.${one}`) });
  return (
    <>
      <Radios
        name="counting"
        label={t("counting.several")}
        chosen={counting}
        choices={[choice("whole"), choice("primary")]}
      />
      <Details summary={t("counting.analysts")} open={counting === "fractional"}>
        <Radios
          name="counting"
          id="counting-fractional"
          label={t("counting.analysts")}
          labelHidden
          chosen={counting}
          choices={[choice("fractional")]}
        />
      </Details>
      <Select
        name="currency"
        label={t("counting.currency")}
        hint={translator(language, "reading")("currencyHint")}
        defaultValue={currency}
        options={reportingCurrencies.map((one) => ({ value: one, label: one }))}
      />
    </>
  );
}
