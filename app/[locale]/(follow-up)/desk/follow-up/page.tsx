import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { SignedInPage } from "@/app/_server/signed-in-page";
import { ReportTable } from "@/components/follow-up/report-table";
import { ButtonLink } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { readChoices } from "@/db/choices";
import { database } from "@/db/client";
import { type FollowedPage, followedAtMost, listFollowed } from "@/db/follow-up/followed";
import { readSettings } from "@/db/settings";
import { silentSince } from "@/domain/follow-up/silence";
import { type Language, textIn } from "@/domain/languages";
import { milestoneKinds, sourceKinds } from "@/domain/project/document";
import { mayFollowUp, mayRecord } from "@/domain/roles";
import { dayOf } from "@/domain/zone";
import { formatDate } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { reportSteps } from "./actions";
import { type Asked, askedOfTable, tablePath } from "./asked";
import { FollowedFilter } from "./followed-filter";
import { Known } from "./known";
import { tableWords } from "./table-words";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "following")("title"), robots: { index: false } };
}

/** Published projects with the latest that is known of them, and a line to report more of each. */
export default async function FollowUp({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const asked = askedOfTable(await searchParams);
  const actor = await requireActor(language, tablePath(language, asked), mayFollowUp);
  const db = await database();
  const since = asked.silent && silentSince(dayOf(new Date(), (await readSettings(db)).zone), asked.silent);
  const [page, choices] = await Promise.all([
    listFollowed(db, actor, { ...asked, silentSince: since || null }),
    readChoices(db),
  ]);
  const t = translator(language, "following");
  const words = translator(language, "words");
  const rows = page.projects.map((project) => ({
    project: project.project,
    submission: randomUUID(),
    title: textIn(project.titles, language, project.originalLanguage).text,
    known: <Known language={language} project={project} />,
  }));
  return (
    <SignedInPage
      section="desk"
      language={language}
      actor={actor}
      path={tablePath(language, asked).slice(`/${language}/desk`.length)}
      title={t("title")}
      lead={t("lead")}
    >
      {mayRecord(actor) && (
        <p>
          <ButtonLink weight="secondary" href={`/${language}/desk/follow-up/verify`}>
            {t("verify.link")}
          </ButtonLink>
        </p>
      )}
      <FollowedFilter language={language} choices={choices} asked={asked} />
      <Section title={found(language, page, since || null)}>
        {rows.length === 0 ? (
          <p className="text-soft">{t("none")}</p>
        ) : (
          <>
            <p className="pb-3 text-soft">{t("dateHint")}</p>
            <ReportTable
              action={reportSteps}
              language={language}
              rows={rows}
              kinds={milestoneKinds.map((kind) => ({ value: kind, label: words(`standing.${kind}`) }))}
              sourceKinds={sourceKinds.map((kind) => ({ value: kind, label: words(`sourceKind.${kind}`) }))}
              words={tableWords(language)}
            />
          </>
        )}
        <Pager
          label={t("pages")}
          previous={
            asked.after
              ? { href: tablePath(language, { ...asked, after: null }), label: t("previous") }
              : null
          }
          next={
            page.next ? { href: tablePath(language, { ...asked, after: page.next }), label: t("next") } : null
          }
        />
      </Section>
    </SignedInPage>
  );
}

/** How many there are, and since when nothing was heard of them. */
function found(language: Language, { total }: FollowedPage, since: string | null): string {
  const t = translator(language, "following");
  const day = since && formatDate(language, since);
  if (total > followedAtMost) {
    const projects = formatNumber(language, followedAtMost);
    return day ? t("manyFoundSilent", { projects, day }) : t("manyFound", { projects });
  }
  return day ? t("foundSilent", { projects: total, day }) : t("found", { projects: total });
}
