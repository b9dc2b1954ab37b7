import type { Metadata } from "next";
import type { ComponentProps } from "react";
import { type AskableProps, nothingAsked } from "@/app/_server/asked";
import {
  DomainChart,
  EditionChart,
  OriginChart,
  SizeChart,
  UnitChart,
  YearChart,
} from "@/app/_server/charts";
import { PressOfEditions } from "@/app/_server/figures/press-of-editions";
import { languageOf } from "@/app/_server/language";
import { listPath } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readCoverage, readEditionCohorts, readFigures, readNames, readNewest } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { publicFile } from "@/app/_server/take-away/view";
import { ClassSums } from "@/components/charts/class-sums";
import { CohortTable } from "@/components/charts/cohort-table";
import { Funnel, together } from "@/components/charts/funnel";
import { TakeAway } from "@/components/figures/take-away";
import { labelIn } from "@/components/project/labels";
import { ProjectList } from "@/components/project/project-list";
import { Name } from "@/components/project/record-text";
import { SearchForm } from "@/components/project/search-form";
import { ReadingForm } from "@/components/site/reading-form";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import { known, pathOn, type Reading } from "@/domain/reading";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: AskableProps): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "", {
    title: t("overview.title"),
    description: t("overview.lead"),
    picture: true,
  });
}

/** The register at a glance. */
export default async function Overview({ params, asked = nothingAsked }: AskableProps) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  const { reading } = asked;
  const { total } = await readFigures(reading, {});
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path=""
      section="register"
      title={t("overview.title")}
      lead={t("overview.lead")}
    >
      <SearchForm language={language} asOf={reading.asOf} />
      <Section
        title={t("overview.headline", {
          projects: formatNumber(language, total.projects),
          count: total.projects,
        })}
        aside={<a href={`/${language}/method`}>{t("figures.how")}</a>}
      >
        <ClassSums
          language={language}
          caption={t("figures.byClass")}
          captionHidden
          sums={total.byClass}
          hrefOf={(agreementClass) => listPath(language, { ...known(reading), class: [agreementClass] })}
        />
        <p className="measure pt-2 pb-3 text-[15px] text-soft">{t("figures.neverAdded")}</p>
        <TakeAway language={language} pathOf={(file) => publicFile(language, file, reading)} />
        <ReadingForm language={language} path={`/${language}`} reading={reading} />
      </Section>
      {total.projects > 0 && <Standing {...{ language, reading }} total={total.projects} />}
    </RegisterPage>
  );
}

/** Where the projects stand, what became of them, and the newest of them. */
async function Standing({ language, reading, total }: ComponentProps<typeof DomainChart>) {
  const t = translator(language, "publicPages");
  const { asOf } = reading;
  const [names, newest] = await Promise.all([readNames(), readNewest(reading, {}, 8)]);
  return (
    <>
      <Section title={t("overview.charts")}>
        <Charts language={language} reading={reading} total={total} />
      </Section>
      <Section
        title={t("cohorts.title")}
        aside={<a href={`/${language}/method#milestones`}>{t("figures.how")}</a>}
      >
        <Became language={language} asOf={asOf} />
      </Section>
      <Section title={translator(language, "figures")("press.title")}>
        <Press language={language} reading={reading} />
      </Section>
      <Section
        title={t("overview.newest")}
        aside={<a href={pathOn(`/${language}/projects`, asOf)}>{t("overview.all")}</a>}
      >
        <ProjectList language={language} projects={newest.projects} labels={names} asOf={asOf} />
      </Section>
    </>
  );
}

async function Became({ language, asOf }: { language: Language; asOf: string | null }) {
  const t = translator(language, "publicPages");
  const [cohorts, { editions }] = await Promise.all([readEditionCohorts(asOf), readNames()]);
  return (
    <>
      <p className="measure pb-3 text-[15px] text-soft">{t("cohorts.lead")}</p>
      <div className="measure pb-6">
        <Funnel
          language={language}
          became={together(cohorts)}
          hrefOf={(reached) => listPath(language, { asOf, ...(reached && { reached: [reached] }) })}
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
            listPath(language, { edition: [key ?? "none"], asOf, ...(kind && { reached: [kind] }) }),
        }))}
      />
    </>
  );
}

async function Press({ language, reading }: { language: Language; reading: Reading }) {
  const [coverages, { editions }] = await Promise.all([readCoverage(reading.asOf), readNames()]);
  return (
    <PressOfEditions
      {...{ language, coverages, labels: editions }}
      recordsOf={(code) => listPath(language, { ...known(reading), edition: [code] })}
    />
  );
}

async function Charts(props: ComponentProps<typeof DomainChart>) {
  return (
    <div className="two-columns">
      <DomainChart {...props} />
      <OriginChart {...props} />
      <EditionChart {...props} />
      <YearChart {...props} />
      <UnitChart {...props} />
      <SizeChart {...props} />
    </div>
  );
}
