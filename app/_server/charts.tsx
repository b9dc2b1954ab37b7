import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import type { Language } from "@/domain/languages";
import { known, pathOn, type Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";
import { listPathOfClass } from "./list-path";
import { readFigures, readNames } from "./reads";

/** A chart of all published projects, read in one way; `total` is how many they are. */
type ChartProps = { readonly language: Language; readonly reading: Reading; readonly total: number };

export async function DomainChart({ language, reading, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { domains }] = await Promise.all([readFigures(reading, {}, "domain"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="domain"
      several
      title={t("overview.byDomain")}
      cells={ranked(cells, "domain")}
      labelOf={(code) =>
        code === null ? (
          t("figures.domainUnknown")
        ) : (
          <Name texts={labelIn(domains, code)} language={language} />
        )
      }
      hrefOf={(code, agreementClass) =>
        listPathOfClass(language, { ...known(reading), domain: [code ?? "unknown"] }, agreementClass)
      }
    />
  );
}

export async function OriginChart({ language, reading, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { origins }] = await Promise.all([readFigures(reading, {}, "origin"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="origin"
      several
      title={t("overview.byOrigin")}
      cells={ranked(cells, "origin")}
      labelOf={(code) => originLabel(language, code, origins)}
      hrefOf={(code, agreementClass) =>
        code === "CN"
          ? null
          : listPathOfClass(language, { ...known(reading), origin: [code ?? "unknown"] }, agreementClass)
      }
      more={<a href={pathOn(`/${language}/origins`, reading.asOf)}>{t("overview.allOrigins")}</a>}
    />
  );
}

export async function EditionChart({ language, reading, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { editions }] = await Promise.all([readFigures(reading, {}, "edition"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="edition"
      several={false}
      title={t("overview.byEdition")}
      cells={ranked(cells, "edition")}
      labelOf={(code) =>
        code === null ? t("figures.noEdition") : <Name texts={labelIn(editions, code)} language={language} />
      }
      hrefOf={(code, agreementClass) =>
        listPathOfClass(language, { ...known(reading), edition: [code ?? "none"] }, agreementClass)
      }
      more={<a href={pathOn(`/${language}/editions`, reading.asOf)}>{t("overview.allEditions")}</a>}
    />
  );
}

export async function YearChart({ language, reading, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const { cells } = await readFigures(reading, {}, "year");
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="year"
      several={false}
      title={t("overview.byYear")}
      cells={newestFirst(cells, "year")}
      labelOf={(year) => year}
      hrefOf={(year, agreementClass) =>
        listPathOfClass(
          language,
          { ...known(reading), ...(year !== null && { year: [Number(year)] }) },
          agreementClass,
        )
      }
    />
  );
}
