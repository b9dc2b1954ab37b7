import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { heldInWords } from "@/components/figures/held-words";
import { sizeInWords } from "@/components/figures/size-words";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import type { Language } from "@/domain/languages";
import { known, pathOn, type Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";
import { listPathOfClass } from "./list-path";
import { readRegister } from "./read-settings";
import { readCoverage, readFigures, readNames } from "./reads";

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
  const [{ cells }, { editions }, coverages] = await Promise.all([
    readFigures(reading, {}, "edition"),
    readNames(),
    readCoverage(),
  ]);
  const heldOf = (code: string) => {
    const coverage = coverages.find((one) => one.code === code);
    const projects = Number(cells.find(({ at }) => at.edition === code)?.projects ?? 0);
    return coverage ? heldInWords(language, projects, coverage) : null;
  };
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="edition"
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

export async function UnitChart({ language, reading, total }: ChartProps) {
  const [{ cells }, { units }] = await Promise.all([readFigures(reading, {}, "unit"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="unit"
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
        listPathOfClass(language, { ...known(reading), unit: [code ?? "unknown"] }, agreementClass)
      }
    />
  );
}

export async function SizeChart({ language, reading, total }: ChartProps) {
  const [{ cells }, names, { sizeBands }] = await Promise.all([
    readFigures(reading, {}, "size"),
    readNames(),
    readRegister(),
  ]);
  return (
    <RegisterChart
      {...{ language, total, cells }}
      dimension="size"
      several={false}
      title={translator(language, "figures")("charts.size")}
      labelOf={(band) => sizeInWords(language, names, sizeBands, band)}
      hrefOf={(band, agreementClass) =>
        listPathOfClass(language, { ...known(reading), size: [band ?? "unknown"] }, agreementClass)
      }
    />
  );
}
