import { downloadPath, feedPath } from "@/app/_server/list-path";
import type { ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const formats = ["csv", "xlsx", "jsonl", "ocds.json"] as const;

/** The whole list to take away, as it stands: filters, order and language. */
export function Downloads({ language, query }: { language: Language; query: ProjectQuery }) {
  const t = translator(language, "openData");
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 pt-4 no-print">
      <span>{t("download.whole")}</span>
      {formats.map((format) => (
        <a key={format} href={downloadPath(format, language, query)} download>
          {t(`download.${format === "ocds.json" ? "ocds" : format}`)}
        </a>
      ))}
      <a href={feedPath(language, query)}>{t("download.feed")}</a>
      <a href={`/${language}/data#columns`}>{t("download.columns")}</a>
    </p>
  );
}
