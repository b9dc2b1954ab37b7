import { type DashboardFilter, recordStates } from "../../domain/dashboard-query";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Checkboxes } from "../ui/choices";
import { CountingChoice } from "./counting-choice";

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
  return (
    <div className="filter-group compact grid gap-3 text-[15px]">
      <CountingChoice language={language} counting={query.counting} currency={query.currency} />
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
