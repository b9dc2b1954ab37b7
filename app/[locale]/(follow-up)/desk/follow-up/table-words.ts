import type { ReportWords } from "@/components/follow-up/report-table";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** What the table says; its words travel with the page. */
export function tableWords(language: Language): ReportWords {
  const t = translator(language, "following");
  return {
    caption: t("caption"),
    project: t("columnProject"),
    fields: {
      kind: t("columnKind"),
      planned: t("columnPlanned"),
      actual: t("columnActual"),
      address: t("columnAddress"),
      title: t("columnTitle"),
      sourceKind: t("sourceKind"),
    },
    field: t("field", { field: "{field}", project: "{project}" }),
    kindByAddress: t("kindByAddress"),
    nothingToReport: t("nothingToReport"),
    submit: t("submit"),
    summary: t("summary"),
    fault: t("fault", { project: "{project}", sentence: "{sentence}" }),
    outcome: t("outcome"),
  };
}
