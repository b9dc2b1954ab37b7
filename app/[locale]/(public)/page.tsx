import type { Metadata } from "next";
import {
  DomainChart,
  EditionChart,
  OriginChart,
  SizeChart,
  UnitChart,
  YearChart,
} from "@/app/_server/charts";
import { PressOfEditions } from "@/app/_server/figures/press-of-editions";
import { languageOf, type Params } from "@/app/_server/language";
import { listPath } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readCoverage, readEditionCohorts, readFigures, readNames, readNewest } from "@/app/_server/reads";
import { publicFile } from "@/app/_server/take-away/view";
import { ClassSums } from "@/components/charts/class-sums";
import { CohortTable } from "@/components/charts/cohort-table";
import { Funnel, together } from "@/components/charts/funnel";
import { TakeAway } from "@/components/figures/take-away";
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
        <p className="measure pt-2 pb-3 text-[15px] text-soft">{t("figures.neverAdded")}</p>
        <TakeAway language={language} pathOf={(file) => publicFile(language, file)} />
      </Section>
      <Section title={t("overview.charts")}>
        <Charts language={language} total={total.projects} />
      </Section>
      <Section
        title={t("cohorts.title")}
        aside={<a href={`/${language}/method#milestones`}>{t("figures.how")}</a>}
      >
        <Became language={language} />
      </Section>
      <Section title={translator(language, "figures")("press.title")}>
        <Press language={language} />
      </Section>
      <Section title={t("overview.newest")} aside={<a href={`/${language}/projects`}>{t("overview.all")}</a>}>
        <ProjectList language={language} projects={newest.projects} labels={names} />
      </Section>
    </Page>
  );
}

async function Became({ language }: { language: Language }) {
  const t = translator(language, "publicPages");
  const [cohorts, { editions }] = await Promise.all([readEditionCohorts(), readNames()]);
  return (
    <>
      <p className="measure pb-3 text-[15px] text-soft">{t("cohorts.lead")}</p>
      <div className="measure pb-6">
        <Funnel
          language={language}
          became={together(cohorts)}
          hrefOf={(reached) => listPath(language, reached ? { reached: [reached] } : {})}
        />
      </div>
      <CohortTable
        language={language}
        caption={t("cohorts.title")}
        captionHidden
        heading={translator(language, "words")("dimension.edition")}
        lines={cohorts.map(({ key, projects, reached }) => ({
          key: key ?? "none",
          label:
            key === null ? (
              t("figures.noEdition")
            ) : (
              <Name texts={labelIn(editions, key)} language={language} />
            ),
          projects,
          reached,
          hrefOf: (kind) =>
            listPath(language, { edition: [key ?? "none"], ...(kind && { reached: [kind] }) }),
        }))}
      />
    </>
  );
}

async function Press({ language }: { language: Language }) {
  const [coverages, { editions }] = await Promise.all([readCoverage(), readNames()]);
  return (
    <PressOfEditions
      {...{ language, coverages, labels: editions }}
      recordsOf={(code) => listPath(language, { edition: [code] })}
    />
  );
}

async function Charts({ language, total }: { language: Language; total: number }) {
  return (
    <div className="two-columns">
      <DomainChart language={language} total={total} />
      <OriginChart language={language} total={total} />
      <EditionChart language={language} total={total} />
      <YearChart language={language} total={total} />
      <UnitChart language={language} total={total} />
      <SizeChart language={language} total={total} />
    </div>
  );
}
