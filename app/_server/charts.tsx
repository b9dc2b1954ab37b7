import type { ChartName, TableName } from "@/app/_server/figures/chart-list";
import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { heldInWords } from "@/components/figures/held-words";
import { ChartFiles } from "@/components/figures/take-away";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import { Section } from "@/components/ui/section";
import type { AgreementClass } from "@/domain/agreement-type";
import type { Dimension } from "@/domain/counting/figures";
import type { Language } from "@/domain/languages";
import { pathOn, type Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";
import { recordsOfCell } from "./list-path";
import { type OneFilter, queryOf, readCoverage, readFigures, readNames } from "./reads";
import { publicFile } from "./take-away/view";

/**
 * A chart of all published projects, or of those with one value, read in one way; `total` is how many they are.
 */
interface ChartProps {
  readonly language: Language;
  readonly reading: Reading;
  readonly filter?: OneFilter;
  readonly total: number;
}

const everything: OneFilter = {};

/** The files of a chart, of what it shows as it shows it. */
function filesOf({ language, reading, filter = everything }: ChartProps, name: ChartName) {
  const query = { ...reading, ...queryOf(filter, reading) };
  return (
    <ChartFiles
      language={language}
      pathOf={(type) => publicFile(language, `charts/${name}.${type}`, query)}
    />
  );
}

/** The address of its whole table. */
const tableOf = ({ language, reading, filter = everything }: ChartProps, name: TableName) =>
  publicFile(language, `tables/${name}`, { ...reading, ...queryOf(filter, reading) });

/** The list of exactly the projects of a bar, of one class where one is named. */
function recordsOf({ language, reading, filter = everything }: ChartProps, dimension: Dimension) {
  const query = { ...queryOf(filter, reading), counting: reading.counting };
  return (value: string | null, agreementClass?: AgreementClass) =>
    recordsOfCell(language, query, { dimension, value, class: agreementClass });
}

export async function DomainChart({ language, reading, filter = everything, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { domains }] = await Promise.all([readFigures(reading, filter, "domain"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="domain"
      files={filesOf({ language, reading, filter, total }, "domain")}
      whole={tableOf({ language, reading, filter, total }, "domain")}
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
      hrefOf={recordsOf({ language, reading, filter, total }, "domain")}
    />
  );
}

export async function OriginChart({ language, reading, filter = everything, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { origins }] = await Promise.all([readFigures(reading, filter, "origin"), readNames()]);
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="origin"
      files={filesOf({ language, reading, filter, total }, "country")}
      whole={tableOf({ language, reading, filter, total }, "origin")}
      several
      title={t("overview.byOrigin")}
      cells={ranked(cells, "origin")}
      labelOf={(code) => originLabel(language, code, origins)}
      hrefOf={recordsOf({ language, reading, filter, total }, "origin")}
      more={
        filter === everything && (
          <a href={pathOn(`/${language}/origins`, reading.asOf)}>{t("overview.allOrigins")}</a>
        )
      }
    />
  );
}

export async function EditionChart({ language, reading, filter = everything, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const [{ cells }, { editions }, coverages] = await Promise.all([
    readFigures(reading, filter, "edition"),
    readNames(),
    filter === everything ? readCoverage(reading.asOf) : [],
  ]);
  const heldOf = (code: string) => {
    const coverage = coverages.find((one) => one.code === code);
    return coverage ? heldInWords(language, coverage) : null;
  };
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="edition"
      files={filesOf({ language, reading, filter, total }, "edition")}
      whole={tableOf({ language, reading, filter, total }, "edition")}
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
      hrefOf={recordsOf({ language, reading, filter, total }, "edition")}
      more={
        filter === everything && (
          <a href={pathOn(`/${language}/editions`, reading.asOf)}>{t("overview.allEditions")}</a>
        )
      }
    />
  );
}

export async function YearChart({ language, reading, filter = everything, total }: ChartProps) {
  const t = translator(language, "publicPages");
  const { cells } = await readFigures(reading, filter, "year");
  return (
    <RegisterChart
      {...{ language, total }}
      dimension="year"
      files={filesOf({ language, reading, filter, total }, "year")}
      whole={tableOf({ language, reading, filter, total }, "year")}
      several={false}
      title={t("overview.byYear")}
      cells={newestFirst(cells, "year")}
      labelOf={(year) => year}
      hrefOf={recordsOf({ language, reading, filter, total }, "year")}
    />
  );
}

/** The two charts that say most of the projects of one value. */
export async function ChartsOf({
  language,
  reading,
  filter,
  total,
}: ChartProps & { readonly filter: OneFilter }) {
  if (total < 2) return null;
  const props = { language, reading, filter, total };
  const placed = "edition" in filter || "ceremony" in filter;
  return (
    <Section title={translator(language, "publicPages")("overview.charts")}>
      <div className="two-columns">
        {"domain" in filter ? <OriginChart {...props} /> : <DomainChart {...props} />}
        {placed ? <OriginChart {...props} /> : <YearChart {...props} />}
      </div>
    </Section>
  );
}
