import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { MoveByArrows } from "@/components/desk/move-by-arrows";
import { ButtonLink } from "@/components/ui/button";
import { database } from "@/db/client";
import { waitingComments } from "@/db/projects/comments";
import { countGaps } from "@/db/projects/gap-list";
import { projectByReference } from "@/db/projects/project-by-reference";
import { workList } from "@/db/projects/work-list";
import { readSettings } from "@/db/settings";
import { mayRecord } from "@/domain/roles";
import { startOfDay } from "@/domain/zone";
import { translator } from "@/messages/translator";
import { type Asked, askedOfDesk, deskPath, longParts } from "./asked";
import { CommentsSection } from "./comments-section";
import { CorrectForm } from "./correct-form";
import { DecidedNotice } from "./decided-notice";
import { DeskPage } from "./frame";
import { GapsSection } from "./gaps-section";
import { SentNotice, sentIn } from "./sent-notice";
import { WaitingAtAGlance } from "./waiting-at-a-glance";
import { isNarrowed, WorkFilterForm } from "./work-filter-form";
import { WorkSections } from "./work-sections";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("title"), robots: { index: false } };
}

/**
 * What waits for whom, of all or of one edition, and which records lack what; and, with `?reference=`, the way to the
 * record that is to be corrected.
 */
export default async function Desk({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk`, mayRecord);
  const db = await database();
  const asked = await searchParams;
  const { reference, filter, gap, whole } = askedOfDesk(asked);
  const found = reference ? await projectByReference(db, reference, actor) : null;
  if (found) redirect(`/${language}/desk/projects/${found}#content`);
  const { zone } = await readSettings(db);
  const dayBegan = startOfDay(new Date(), zone);
  const [gaps, comments, { work, counts }] = await Promise.all([
    countGaps(db, actor, filter),
    waitingComments(db, actor),
    workList(db, actor, { filter, whole: whole && longParts[whole], dayBegan }),
  ]);
  const t = translator(language, "desk");
  return (
    <DeskPage language={language} actor={actor} title={t("title")} lead={t("lead")}>
      <DecidedNotice language={language} asked={asked} />
      <SentNotice language={language} told={sentIn(asked)} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={`/${language}/desk/projects/new`}>{t("record")}</ButtonLink>
        <ButtonLink weight="secondary" href={`/${language}/desk/import`}>
          {translator(language, "imports")("link")}
        </ButtonLink>
        <ButtonLink href={`/${language}/desk/organizations`} weight="secondary">
          {translator(language, "organizations")("title")}
        </ButtonLink>
        <ButtonLink href={`/${language}/desk/follow-up`} weight="secondary">
          {translator(language, "following")("link")}
        </ButtonLink>
        <ButtonLink href={`/${language}/desk/reports`} weight="secondary">
          {translator(language, "reports")("desk.title")}
        </ButtonLink>
      </p>
      <WaitingAtAGlance language={language} counts={counts} gaps={gaps} comments={comments.length} />
      <WorkFilterForm language={language} db={db} actor={actor} filter={filter} />
      <MoveByArrows>
        <CommentsSection language={language} comments={comments} />
        <WorkSections
          {...{ language, work, counts, zone }}
          narrowed={isNarrowed(filter)}
          wholeAt={(part) => `${deskPath(language, filter, gap, part)}#${part}`}
        />
        <GapsSection {...{ language, db, actor, gaps, gap, filter, zone }} />
      </MoveByArrows>
      <CorrectForm language={language} reference={reference} />
    </DeskPage>
  );
}
