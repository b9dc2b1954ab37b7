import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";

const files = [
  ["figures.xlsx", "xlsx"],
  ["figures.pdf", "pdf"],
  ["paragraph", "paragraphLink"],
  ["wall", "wall"],
] as const;

/** The ways to take figures away: as a workbook, on paper, as a paragraph, on a wall. */
export function TakeAway({
  language,
  pathOf,
}: {
  readonly language: Language;
  readonly pathOf: (file: (typeof files)[number][0]) => string;
}) {
  const t = translator(language, "takingAway");
  return (
    <p className="no-print flex flex-wrap gap-x-5 gap-y-1 text-[15px]">
      <span>{t("title")}</span>
      {files.map(([file, words]) => (
        <a key={file} href={pathOf(file)}>
          {t(words)}
        </a>
      ))}
    </p>
  );
}

/** A chart as a drawing and as a picture. */
export function ChartFiles({
  language,
  pathOf,
}: {
  readonly language: Language;
  readonly pathOf: (type: "svg" | "png") => string;
}) {
  const t = translator(language, "takingAway");
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-[14px]">
      {(["svg", "png"] as const).map((type) => (
        <a key={type} href={pathOf(type)} download>
          {t(type)}
        </a>
      ))}
    </p>
  );
}
