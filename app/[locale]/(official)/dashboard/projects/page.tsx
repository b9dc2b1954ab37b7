import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readHeadline } from "@/app/_server/figures/read-dashboard";
import { languageOf, type Params } from "@/app/_server/language";
import { cursorFaults, type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { QueryFaults } from "@/app/[locale]/(public)/projects/query-faults";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { DashboardQuery } from "@/domain/dashboard-query";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage, Standing } from "../frame";
import { ClassFigures } from "../headline";
import { dashboardPath, recordsPath } from "../paths";
import { ChosenQuestions, QuestionFields } from "../questions";
import { readSurroundings } from "../read-surroundings";
import { readRecords } from "./read-records";
import { Records } from "./records";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "dashboard")("records.title"), robots: { index: false } };
}

/** What the address asks; a cursor of another order is left out, and named. */
async function askedBy(parameters: Parameters) {
  const asked = readPageParameters(DashboardQuery.shape, parameters, await today());
  const misplaced = cursorFaults(asked.query);
  const query = misplaced.length > 0 ? { ...asked.query, cursor: null } : asked.query;
  return { ...asked, query, faults: [...asked.faults, ...misplaced] };
}

/** The records behind a figure: exactly those, with the figure at their head. */
export default async function FigureRecords({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query, faults, canonical } = await askedBy(await searchParams);
  const here = recordsPath(language, query);
  const actor = await requireActor(language, here, maySeeDashboard);
  if (canonical !== null) redirect(`/${language}/dashboard/projects${canonical}`);
  const t = translator(language, "dashboard");
  const db = await database();
  const [records, headline, { facets, labels, settings }] = await Promise.all([
    readRecords(db, query, actor, language),
    readHeadline(db, query, actor),
    readSurroundings(db, language, query, actor),
  ]);
  const pathOf = (other: DashboardQuery) => recordsPath(language, other);
  return (
    <DashboardPage
      {...{ language, actor }}
      path={here.slice(language.length + 1)}
      title={t("records.title")}
      breadcrumbs={[{ href: `/${language}/dashboard`, label: t("title") }]}
      lead={<Standing {...{ language, actor, query, labels }} zone={settings.zone} />}
      above={faults.length > 0 && <QueryFaults language={language} faults={faults} />}
    >
      <form action={`/${language}/dashboard/projects`} method="get" className="with-aside">
        {query.sort !== null && <input type="hidden" name="sort" value={query.sort} />}
        <div className="dense">
          <div className="grid gap-2">
            <p className="measure">
              {t("records.lead")} <a href={dashboardPath(language, query)}>{t("records.back")}</a>
            </p>
            <ChosenQuestions {...{ language, query, labels, pathOf }} />
          </div>
          {headline.all.total.projects > 0 && (
            <Section title={t("records.figures")}>
              {records.share && (
                <p className="pb-2">{t("records.share", { projects: String(records.share.projects) })}</p>
              )}
              <ClassFigures {...{ language, query, headline }} shares={records.share?.byClass} />
            </Section>
          )}
          <Records {...{ language, query, labels, actor, records }} />
        </div>
        <QuestionFields
          {...{ language, query, labels, facets }}
          pathOf={(other) => recordsPath(language, other)}
        />
      </form>
    </DashboardPage>
  );
}
