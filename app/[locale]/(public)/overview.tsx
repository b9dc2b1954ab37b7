import {
  asksNothing,
  type FiguresAsked,
  figuresPath,
  figuresQuery,
  readingOf,
} from "@/app/_server/asked-figures";
import { Compared } from "@/app/_server/figures/compared";
import { glanceOf } from "@/app/_server/figures/glance";
import { PressOfEditions } from "@/app/_server/figures/press-of-editions";
import { publicRecords } from "@/app/_server/list-path";
import { readCoverage, readNames, readNewestOf } from "@/app/_server/reads";
import { RegisterPage } from "@/app/_server/register-page";
import { heldOfEdition } from "@/app/_server/take-away/method";
import { type FiguresView, publicFile, readView } from "@/app/_server/take-away/view";
import { AllCharts } from "@/app/[locale]/(official)/dashboard/all-charts";
import { ClassSums } from "@/components/charts/class-sums";
import { RatesNote } from "@/components/dashboard/rates-note";
import { AtAGlance } from "@/components/figures/at-a-glance";
import { ChartFiles, TakeAway } from "@/components/figures/take-away";
import { ProjectList } from "@/components/project/project-list";
import { SearchForm } from "@/components/project/search-form";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { dayOf } from "@/domain/zone";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { OverviewQuestions } from "./overview-questions";

/** The register at a glance: its figures, or those of what is asked, each the way to its records. */
export async function RegisterAtAGlance({
  language,
  asked,
}: {
  readonly language: Language;
  readonly asked: FiguresAsked;
}) {
  const t = translator(language, "publicPages");
  const { query } = asked;
  const view = await readView(language, query, null);
  return (
    <RegisterPage
      language={language}
      asked={readingOf(asked)}
      path=""
      pathOf={(reading) => figuresQuery("", { ...query, ...reading })}
      section="register"
      title={t("overview.title")}
      lead={t("overview.lead")}
    >
      <SearchForm language={language} asOf={query.asOf} />
      <Headline view={view} />
      {view.dashboard.all.total.projects > 0 && (
        <>
          <AllCharts {...view} />
          <p className="no-print text-[15px]">
            <a href={pathOn(`/${language}/origins`, query.asOf)}>{t("overview.allOrigins")}</a> ·{" "}
            <a href={pathOn(`/${language}/editions`, query.asOf)}>{t("overview.allEditions")}</a>
          </p>
          <Beside view={view} />
          <Further view={view} />
        </>
      )}
    </RegisterPage>
  );
}

/** The counts and sums of each class, how they add up, and the ways to ask and count otherwise. */
function Headline({ view }: { readonly view: FiguresView }) {
  const { language, query, dashboard } = view;
  const t = translator(language, "publicPages");
  const { projects, byClass } = dashboard.all.total;
  const held = heldOfEdition(view);
  const headline = t("overview.headline", { projects: formatNumber(language, projects), count: projects });
  return (
    <Section
      title={
        <>
          {headline}
          {held && <span className="font-normal">{language === "zh" ? `（${held}）` : ` (${held})`}</span>}
        </>
      }
      aside={<a href={`/${language}/method`}>{t("figures.how")}</a>}
    >
      <OverviewQuestions view={view}>
        <div className="glance-across pb-4">
          <AtAGlance
            title={translator(language, "figures")("glance.title")}
            lines={glanceOf({ ...view, today: dayOf(view.at, view.zone) })}
          />
        </div>
        <ClassSums
          language={language}
          caption={t("figures.byClass")}
          captionHidden
          sums={byClass}
          hrefOf={(of) => publicRecords(language, { ...query, class: [of] })}
        />
        <div className="measure grid gap-1 pt-2 pb-3 text-[15px] text-soft">
          <p>{t("figures.neverAdded")}</p>
          <RatesNote language={language} figures={dashboard.all} />
        </div>
        <p className="no-print pb-2 text-[15px]">
          <a href={figuresPath(language, "/proof", query)}>
            {translator(language, "figures")("proof.title")}
          </a>
        </p>
        <TakeAway language={language} pathOf={(file) => publicFile(language, file, query)} />
      </OverviewQuestions>
    </Section>
  );
}

/** An edition beside the one that it continues. */
function Beside({ view }: { readonly view: FiguresView }) {
  const { language, comparison, coverages, file } = view;
  if (!comparison) return null;
  return (
    <Section title={translator(language, "figures")("comparison.title")}>
      <Compared
        {...{ language, comparison, coverages }}
        recordsOf={(records) => publicRecords(language, records)}
      />
      <ChartFiles language={language} pathOf={(type) => file(`charts/comparison.${type}`)} />
    </Section>
  );
}

/** What was published of the editions, and the newest of what is asked. */
async function Further({ view }: { readonly view: FiguresView }) {
  const { language, query } = view;
  const t = translator(language, "publicPages");
  const [coverages, names, newest] = await Promise.all([
    readCoverage(query.asOf),
    readNames(),
    readNewestOf(query, 8),
  ]);
  const shown = coverages.filter(({ code }) => query.edition.length === 0 || query.edition.includes(code));
  return (
    <>
      <Section title={translator(language, "figures")("press.title")}>
        <PressOfEditions
          {...{ language, coverages: shown, labels: names.editions }}
          recordsOf={(code) => publicRecords(language, { ...query, edition: [code] })}
        />
      </Section>
      <Section
        title={t("overview.newest")}
        aside={
          <a href={publicRecords(language, query)}>
            {asksNothing(query) ? t("overview.all") : translator(language, "dashboard")("all")}
          </a>
        }
      >
        <ProjectList language={language} projects={newest.projects} labels={names} asOf={query.asOf} />
      </Section>
    </>
  );
}
