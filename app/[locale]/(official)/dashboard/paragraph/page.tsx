import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { paragraphsOf } from "@/app/_server/take-away/files";
import { PressParagraphs } from "@/components/figures/press-paragraphs";
import { database } from "@/db/client";
import { DashboardFilter } from "@/domain/dashboard-query";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage, Standing } from "../frame";
import { dashboardPath, filePath } from "../paths";
import { readSurroundings } from "../read-surroundings";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "takingAway")("paragraph.title"), robots: { index: false } };
}

/** What the dashboard is asked, as a paragraph in every language. */
export default async function InternalParagraph({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query } = readPageParameters(DashboardFilter.shape, await searchParams, await today());
  const here = filePath(language, "paragraph", query);
  const actor = await requireActor(language, here, maySeeDashboard);
  const [all, { labels, settings }] = await Promise.all([
    paragraphsOf({ query, reader: actor }),
    readSurroundings(await database(), language, query, actor),
  ]);
  return (
    <DashboardPage
      {...{ language, actor }}
      path={here.slice(language.length + 1)}
      title={translator(language, "takingAway")("paragraph.title")}
      lead={<Standing {...{ language, actor, query, labels }} zone={settings.zone} />}
      breadcrumbs={[
        { href: dashboardPath(language, query), label: translator(language, "dashboard")("title") },
      ]}
      above={null}
    >
      <PressParagraphs {...{ language, all }} docx={filePath(language, "paragraph.docx", query)} />
    </DashboardPage>
  );
}
