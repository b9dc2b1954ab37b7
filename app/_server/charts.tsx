import type { ChartName } from "@/app/[locale]/(official)/dashboard/chart-list";
import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { heldInWords } from "@/components/figures/held-words";
import { sizeInWords } from "@/components/figures/size-words";
import { ChartFiles } from "@/components/figures/take-away";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { listPathOfClass } from "./list-path";
import { readRegister } from "./read-settings";
import { readCoverage, readFigures, readNames } from "./reads";
import { publicFile } from "./take-away/view";

const filesOf = (language: Language, name: ChartName) => (
  <ChartFiles language={language} pathOf={(type) => publicFile(language, `charts/${name}.${type}`)} />
);

/** A chart of all published projects; `total` is how many they are. */
type ChartProps = { readonly language: Language; readonly total: number };

export async function DomainChart({ language, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { domains }] = await Promise.all([readFigures({}, "domain"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="domain"
      files={filesOf(language, "domain")}
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
      files={filesOf(language, "country")}
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
  const [{ cells }, { editions }, coverages] = await Promise.all([
    readFigures({}, "edition"),
    readNames(),
    readCoverage(),
  ]);
  const heldOf = (code: string) => {
    const coverage = coverages.find((one) => one.code === code);
    return coverage ? heldInWords(language, coverage) : null;
  };
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="edition"
      files={filesOf(language, "edition")}
      several={false}
      title={t("overview.byEdition")}
      cells={ranked(cells, "edition")}
      labelOf={(code) =>
        code === null ? (
          t("figures.noEdition")
        ) : (
          <>
            <Name texts={labelIn(editions, code)} language={language} />
            <span className="text-[14px] text-soft"> {heldOf(code)}</span>
          </>
        )
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
      files={filesOf(language, "year")}
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

export async function UnitChart({ language, total }: ChartProps) {
  const [{ cells }, { units }] = await Promise.all([readFigures({}, "unit"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="unit"
      files={filesOf(language, "unit")}
      several={false}
      title={translator(language, "figures")("charts.unit")}
      cells={ranked(cells, "unit")}
      labelOf={(code) =>
        code === null ? (
          translator(language, "words")("notKnown")
        ) : (
          <Name texts={labelIn(units, code)} language={language} />
        )
      }
      hrefOf={(code, agreementClass) =>
        listPathOfClass(language, { unit: [code ?? "unknown"] }, agreementClass)
      }
    />
  );
}

export async function SizeChart({ language, total }: ChartProps) {
  const [{ cells }, names, { sizeBands }] = await Promise.all([
    readFigures({}, "size"),
    readNames(),
    readRegister(),
  ]);
  return (
    <RegisterChart
      {...{ language, total, cells }}
      dimension="size"
      files={filesOf(language, "size")}
      several={false}
      title={translator(language, "figures")("charts.size")}
      labelOf={(band) => sizeInWords(language, names, sizeBands, band)}
      hrefOf={(band, agreementClass) =>
        listPathOfClass(language, { size: [band ?? "unknown"] }, agreementClass)
      }
    />
  );
}
