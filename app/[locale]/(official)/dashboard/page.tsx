import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { glanceOf } from "@/app/_server/figures/glance";
import { PressOfEditions } from "@/app/_server/figures/press-of-editions";
import { readWhole } from "@/app/_server/figures/read-whole";
import { languageOf, type Params } from "@/app/_server/language";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { QueryFaults } from "@/app/[locale]/(public)/projects/query-faults";
import { StatesTable } from "@/components/dashboard/states-table";
import { AtAGlance, type GlanceLine } from "@/components/figures/at-a-glance";
import { heldInWords } from "@/components/figures/held-words";
import { TakeAway } from "@/components/figures/take-away";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { type DashboardFilter, DashboardView, unpublishedOf } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { maySeeDashboard } from "@/domain/roles";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { AllCharts } from "./all-charts";
import { Beside } from "./beside";
import type { ChartSetting } from "./charts";
import { DashboardPage, Standing } from "./frame";
import { ClassFigures } from "./headline";
import { Newest } from "./newest";
import { dashboardPath, filePath, recordsPath, saveViewPath, wallPath } from "./paths";
import { ChosenQuestions, QuestionFields } from "./questions";
import { readSurroundings } from "./read-surroundings";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "dashboard")("title"), robots: { index: false } };
}

/** The figures over published and unpublished records, for those who may see these. */
export default async function DashboardOverview({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const day = await today();
  const { query, faults, canonical } = readPageParameters(DashboardView.shape, await searchParams, day);
  const here = dashboardPath(language, query);
  const actor = await requireActor(language, here, maySeeDashboard);
  if (canonical !== null) redirect(`/${language}/dashboard${canonical}`);
  const db = await database();
  const [{ dashboard, coverages, comparison }, { facets, labels, settings, map }] = await Promise.all([
    readWhole(db, query, actor, day),
    readSurroundings(db, language, query, actor),
  ]);
  const pathOf = (other: DashboardFilter) => dashboardPath(language, other);
  const { sizeBands } = settings;
  const setting: ChartSetting = {
    ...{ language, query, dashboard, labels, sizeBands, coverages, map },
    records: (other) => recordsPath(language, other),
    file: (name) => filePath(language, name, query),
  };
  return (
    <DashboardPage
      {...{ language, actor }}
      path={here.slice(language.length + 1)}
      title={translator(language, "dashboard")("title")}
      lead={<Standing {...{ language, actor, query, labels }} zone={settings.zone} />}
      above={faults.length > 0 && <QueryFaults language={language} faults={faults} />}
    >
      <form action={`/${language}/dashboard`} method="get" className="with-aside">
        <div className="dense">
          <div className="grid gap-3">
            <ChosenQuestions {...{ language, query, labels, pathOf }} />
            <Ways language={language} query={query} />
          </div>
          <Headlines {...setting} lines={glanceOf({ ...setting, comparison, today: day })} />
          <AllCharts {...setting} />
          {comparison && <Beside {...{ language, query, comparison, coverages }} />}
          <Section title={translator(language, "figures")("press.title")}>
            <PressOfEditions
              {...{ language, labels: labels.editions }}
              coverages={coverages.filter(
                ({ code }) => query.edition.length === 0 || query.edition.includes(code),
              )}
              recordsOf={(code) => recordsPath(language, { edition: [code], asOf: query.asOf })}
            />
          </Section>
          <Newest {...{ language, labels, actor, query }} />
          <Section title={translator(language, "dashboard")("states.title")}>
            <StatesTable
              language={language}
              lines={dashboard.states}
              pathOf={(state, counted) => recordsPath(language, { ...query, state: [state], counted })}
            />
          </Section>
        </div>
        <QuestionFields {...{ language, query, labels, facets, pathOf }} />
      </form>
    </DashboardPage>
  );
}

/** Where else what is asked leads. */
function Ways({ language, query }: { readonly language: Language; readonly query: DashboardView }) {
  const t = translator(language, "figures");
  return (
    <div className="no-print flex flex-wrap gap-x-8 gap-y-1">
      <TakeAway
        language={language}
        pathOf={(file) => (file === "wall" ? wallPath(language, query) : filePath(language, file, query))}
      />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-[15px]">
        <a href={saveViewPath(language, query)}>{t("views.save")}</a>
        <a href={`/${language}/dashboard/views`}>{t("views.title")}</a>
      </p>
    </div>
  );
}

function Headlines({ lines, ...setting }: ChartSetting & { readonly lines: readonly GlanceLine[] }) {
  const { language, query, dashboard } = setting;
  const t = translator(language, "dashboard");
  const { projects } = dashboard.all.total;
  const drafted = dashboard.unpublished.total.projects;
  const state = unpublishedOf(query);
  return (
    <Section
      title={
        <>
          {t("headline", { projects, count: formatNumber(language, projects) })}
          <HeldOfEdition {...setting} />
          {drafted > 0 && (
            <span className="font-normal">
              {language === "zh" ? "，" : ", "}
              <a href={recordsPath(language, { ...query, state })}>
                {t("ofWhich", { drafted, count: formatNumber(language, drafted) })}
              </a>
            </span>
          )}
        </>
      }
      aside={
        <span className="no-print">
          <a href="#filters" className="to-filters">
            {translator(language, "publicPages")("list.toFilters")}
          </a>{" "}
          <a href={recordsPath(language, query)}>{t("all")}</a>
        </span>
      }
    >
      <div className="headline-columns">
        <ClassFigures language={language} query={query} headline={dashboard} />
        <AtAGlance title={translator(language, "figures")("glance.title")} lines={lines} />
      </div>
    </Section>
  );
}

/** Of one edition: how much of it is held, in the line of its headline. */
function HeldOfEdition({ language, query, coverages }: ChartSetting) {
  const [only, ...more] = query.edition;
  const found = more.length === 0 && coverages.find(({ code }) => code === only);
  const held = found ? heldInWords(language, found) : null;
  if (held === null) return null;
  return <span className="font-normal">{language === "zh" ? `（${held}）` : ` (${held})`}</span>;
}
