import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { handsOf } from "@/db/follow-up/keep-verified";
import { publicNamesOf } from "@/db/projects/public-names";
import { readDraftVersion } from "@/db/projects/read-draft";
import { readSettings } from "@/db/settings";
import { awaitingVerification, mayVerify } from "@/domain/follow-up/verification";
import { translator } from "@/messages/translator";
import { FarDates } from "../far-dates";
import { openRecord, RecordPage } from "../record";
import { ChangesSince } from "./changes-since";
import { Decisions } from "./decisions";
import { Preview } from "./preview";

export const dynamic = "force-dynamic";

type Props = {
  params: Params<"id">;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("read"), robots: { index: false } };
}

/** A draft as readers will see it, what it changes, and the decision of a second person on exactly this version. */
export default async function Review({ params, searchParams }: Props) {
  const record = await openRecord(params, "/review");
  const { language, actor, db, id, draft, title } = record;
  const { read } = await searchParams;
  const before = read ? await readDraftVersion(db, id, Number(read) || 0, actor) : null;
  const others = [draft.published?.document, before?.document].filter((document) => document !== undefined);
  const names = await publicNamesOf(db, [draft.document, ...others]);
  const { zone } = await readSettings(db);
  const hands = await handsOf(db, id);
  const toCheck = awaitingVerification(draft.document).filter((step) => mayVerify(step, actor.id, hands));
  const t = translator(language, "desk");
  const at = (await clockIn(language))(draft.savedAt);
  const shared = { language, draft, names };
  return (
    <RecordPage
      record={record}
      title={t("review.title", { title })}
      lead={t("review.version", { version: String(draft.version), name: draft.savedBy.name, at })}
    >
      {before && <ChangesSince {...shared} before={before} since="read" />}
      <Section title={t("review.changes")}>
        <ChangesSince {...shared} before={draft.published} since="published" />
      </Section>
      <Section title={t("review.shown")}>
        <Preview {...shared} />
      </Section>
      <Section title={t("review.decide")}>
        <div className="grid gap-6">
          <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <ButtonLink weight="secondary" href={`/${language}/desk/projects/${id}`}>
              {t("review.edit")}
            </ButtonLink>
            <a href={`/${language}/desk/projects/${id}/comments`}>{t("comments.page")}</a>
          </p>
          <FarDates language={language} document={draft.document} zone={zone} />
          <Decisions {...{ language, draft, actor, zone, toCheck }} />
        </div>
      </Section>
    </RecordPage>
  );
}
