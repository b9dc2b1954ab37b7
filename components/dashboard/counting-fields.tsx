import { reportingCurrencies } from "../../domain/counting/figures";
import { type DashboardFilter, recordStates } from "../../domain/dashboard-query";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Checkboxes, Radios } from "../ui/choices";
import { Details } from "../ui/details";
import { Select } from "../ui/select";

/** What the dashboard asks besides the filters of every list: how to count, in which currency, which records. */
export function CountingFields({
  language,
  query,
}: {
  readonly language: Language;
  readonly query: DashboardFilter;
}) {
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const choice = (counting: "whole" | "primary" | "fractional") => ({
    value: counting,
    label: t(`counting.${counting}`),
  });
  return (
    <div className="filter-group compact grid gap-3 text-[15px]">
      <Radios
        name="counting"
        label={t("counting.several")}
        chosen={query.counting}
        choices={[choice("whole"), choice("primary")]}
      />
      <Details summary={t("counting.analysts")} open={query.counting === "fractional"}>
        <Radios
          name="counting"
          id="counting-fractional"
          label={t("counting.analysts")}
          labelHidden
          chosen={query.counting}
          choices={[choice("fractional")]}
        />
      </Details>
      <Select
        name="currency"
        label={t("counting.currency")}
        defaultValue={query.currency}
        options={reportingCurrencies.map((currency) => ({ value: currency, label: currency }))}
      />
      <Checkboxes
        name="state"
        label={t("counting.state")}
        chosen={query.state}
        choices={recordStates.map((state) => ({ value: state, label: words(`draftState.${state}`) }))}
      />
      <KeptQuestions query={query} />
    </div>
  );
}

/** What no field here sets stays as it is; each is a chip that can be taken away. */
function KeptQuestions({ query }: { query: DashboardFilter }) {
  return (
    <>
      {query.cell.map((cell) => (
        <input key={cell} type="hidden" name="cell" value={cell} />
      ))}
      {query.decision.map((one) => (
        <input key={one} type="hidden" name="decision" value={one} />
      ))}
      {query.several.map((one) => (
        <input key={one} type="hidden" name="several" value={one} />
      ))}
      {query.amount !== null && <input type="hidden" name="amount" value={query.amount} />}
      {query.counted === "out" && <input type="hidden" name="counted" value="out" />}
    </>
  );
}
