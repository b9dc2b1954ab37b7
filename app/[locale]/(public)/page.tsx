import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { listPath, listPathOfClass } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readFigures, readNames, readNewest } from "@/app/_server/reads";
import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import { ClassSums } from "@/components/charts/class-sums";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { labelIn } from "@/components/project/labels";
import { ProjectList } from "@/components/project/project-list";
import { Name } from "@/components/project/record-text";
import { SearchForm } from "@/components/project/search-form";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "", { title: t("overview.title"), description: t("overview.lead") });
}

/** The register at a glance. */
export default async function Overview({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  const [{ total }, names, newest] = await Promise.all([readFigures({}), readNames(), readNewest({}, 8)]);
  return (
    <Page
      language={language}
      path=""
      section="register"
      title={t("overview.title")}
      lead={t("overview.lead")}
    >
      <SearchForm language={language} />
      <Section
        title={t("overview.headline", { projects: formatNumber(language, total.projects) })}
        aside={<a href={`/${language}/method`}>{t("figures.how")}</a>}
      >
        <ClassSums
          language={language}
          caption={t("figures.byClass")}
          captionHidden
          sums={total.byClass}
          hrefOf={(agreementClass) => listPath(language, { class: [agreementClass] })}
        />
        <p className="measure pt-2 text-[15px] text-soft">{t("figures.neverAdded")}</p>
      </Section>
      <Section title={t("overview.charts")}>
        <Charts language={language} total={total.projects} />
      </Section>
      <Section title={t("overview.newest")} aside={<a href={`/${language}/projects`}>{t("overview.all")}</a>}>
        <ProjectList language={language} projects={newest.projects} labels={names} />
      </Section>
    </Page>
  );
}

async function Charts({ language, total }: { language: Language; total: number }) {
  return (
    <div className="two-columns">
      <DomainChart language={language} total={total} />
      <OriginChart language={language} total={total} />
      <EditionChart language={language} total={total} />
      <YearChart language={language} total={total} />
    </div>
  );
}

type ChartProps = { language: Language; total: number };

async function DomainChart({ language, total }: ChartProps) {
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

async function OriginChart({ language, total }: ChartProps) {
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

async function EditionChart({ language, total }: ChartProps) {
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

async function YearChart({ language, total }: ChartProps) {
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
