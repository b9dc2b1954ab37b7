import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { listPathOfClass } from "./list-path";
import { readFigures, readNames } from "./reads";

/** A chart of all published projects; `total` is how many they are. */
type ChartProps = { readonly language: Language; readonly total: number };

export async function DomainChart({ language, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { domains }] = await Promise.all([readFigures({}, "domain"), readNames()]);
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
        listPathOfClass(language, { domain: [code ?? "unknown"] }, agreementClass)
      }
    />
  );
}

export async function OriginChart({ language, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { origins }] = await Promise.all([readFigures({}, "origin"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="origin"
      several
      title={t("overview.byOrigin")}
      cells={ranked(cells, "origin")}
      labelOf={(code) => originLabel(language, code, origins)}
      hrefOf={(code, agreementClass) =>
        code === "CN" ? null : listPathOfClass(language, { origin: [code ?? "unknown"] }, agreementClass)
      }
      more={<a href={`/${language}/origins`}>{t("overview.allOrigins")}</a>}
    />
  );
}

export async function EditionChart({ language, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { editions }] = await Promise.all([readFigures({}, "edition"), readNames()]);
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
        listPathOfClass(language, { edition: [code ?? "none"] }, agreementClass)
      }
      more={<a href={`/${language}/editions`}>{t("overview.allEditions")}</a>}
    />
  );
}

export async function YearChart({ language, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const { cells } = await readFigures({}, "year");
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="year"
      several={false}
      title={t("overview.byYear")}
      cells={newestFirst(cells, "year")}
      labelOf={(year) => year}
      hrefOf={(year, agreementClass) =>
        listPathOfClass(language, year === null ? {} : { year: [Number(year)] }, agreementClass)
      }
    />
  );
}
