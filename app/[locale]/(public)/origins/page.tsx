import type { Metadata } from "next";
import { type AskableProps, nothingAsked } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { recordsOfCell } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readFigures, readNames } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { publicFile } from "@/app/_server/take-away/view";
import { ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { ReadingForm } from "@/components/site/reading-form";
import type { AgreementClass } from "@/domain/agreement-type";
import type { Language } from "@/domain/languages";
import { type Area, areaOf, areas } from "@/domain/origin";
import { known, pathOn, type Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: AskableProps): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "/origins", { title: t("origins.title"), description: t("origins.lead") });
}

/** Where the partners come from. */
export default async function Origins({ params, asked = nothingAsked }: AskableProps) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const { reading } = asked;
  const [origins, byArea, names] = await Promise.all([
    readFigures(reading, {}, "origin"),
    readFigures(reading, {}, "area"),
    readNames(),
  ]);
  const total = origins.total.projects;
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path="/origins"
      section="origins"
      title={t("origins.title")}
      lead={t("origins.lead")}
    >
      <div className="two-columns">
        <RegisterChart
          language={language}
          dimension="origin"
          several
          title={t("overview.byOrigin")}
          shown={200}
          total={total}
          whole={publicFile(language, "tables/origin", reading)}
          cells={ranked(origins.cells, "origin")}
          labelOf={(code) => originLabel(language, code, names.origins)}
          hrefOf={(code, agreementClass) => originPath(language, reading, code, agreementClass)}
        />
        <RegisterChart
          language={language}
          dimension="area"
          several
          title={t("origins.byArea")}
          total={total}
          whole={publicFile(language, "tables/area", reading)}
          cells={ranked(byArea.cells, "area")}
          labelOf={(area) => words(`area.${areaNamed(area)}`)}
          hrefOf={(area, agreementClass) =>
            recordsOf(language, reading, { dimension: "area", value: areaNamed(area), class: agreementClass })
          }
        />
      </div>
      <ReadingForm language={language} path={`/${language}/origins`} reading={reading} />
    </RegisterPage>
  );
}

/** The page of an origin, or the list of its projects of one class. */
function originPath(
  language: Language,
  reading: Reading,
  code: string | null,
  agreementClass?: AgreementClass,
): string {
  // The page of China is that of its provinces too.
  if (code !== null && code !== "CN" && reading.counting === "whole" && agreementClass === undefined)
    return pathOn(`/${language}/origins/${code}`, reading.asOf);
  return recordsOf(language, reading, { dimension: "origin", value: code, class: agreementClass });
}

const recordsOf = (language: Language, reading: Reading, cell: Parameters<typeof recordsOfCell>[2]): string =>
  recordsOfCell(language, { ...known(reading), counting: reading.counting }, cell);

/** An area as the figures name it; null is "unknown". */
const areaNamed = (value: string | null): Area => areas.find((area) => area === value) ?? areaOf(null);
