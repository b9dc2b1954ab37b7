import { Compared } from "@/app/_server/figures/compared";
import type { Comparison } from "@/app/_server/figures/read-comparison";
import { ChartFiles } from "@/components/figures/take-away";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { EditionCoverage } from "@/db/coverage";
import type { DashboardView } from "@/domain/dashboard-query";
import { type Language, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { filePath, recordsPath } from "./paths";

/** Two editions side by side, with the fields of the page's form that choose them. */
export function Beside({
  language,
  query,
  comparison,
  coverages,
}: {
  readonly language: Language;
  readonly query: DashboardView;
  readonly comparison: Comparison;
  readonly coverages: readonly EditionCoverage[];
}) {
  const t = translator(language, "figures");
  const editions = comparison.choices.map(({ code, labels }) => ({
    value: code,
    label: textIn(labels, language).text,
  }));
  return (
    <Section title={t("comparison.title")} id="comparison">
      <div className="compare-fields no-print">
        {query.edition.length !== 1 && (
          <Select
            name="compared"
            label={t("comparison.edition")}
            defaultValue={comparison.of.edition.code}
            options={editions}
          />
        )}
        <Select
          name="with"
          label={t("comparison.with")}
          defaultValue={query.with ?? ""}
          empty={t("comparison.predecessor")}
          options={editions}
        />
        <TextInput
          name="day"
          label={t("comparison.dayField")}
          hint={t("comparison.dayHint")}
          inputMode="numeric"
          characters={4}
          defaultValue={query.day ?? ""}
        />
        <Button weight="secondary">{t("comparison.show")}</Button>
      </div>
      <Compared
        {...{ language, comparison, coverages }}
        recordsOf={(records) => recordsPath(language, records)}
      />
      <ChartFiles
        language={language}
        pathOf={(type) => filePath(language, `charts/comparison.${type}`, query)}
      />
    </Section>
  );
}
