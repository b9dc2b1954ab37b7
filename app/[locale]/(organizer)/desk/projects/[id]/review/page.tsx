import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import { readDraft, readDraftVersion } from "@/db/projects/read-draft";
import { readSettings } from "@/db/settings";
import { textIn } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { formatInstant } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../../frame";
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
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/projects/${id}/review`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayRecord);
  const db = await database();
  const draft = await readDraft(db, id, actor);
  if (!draft) notFound();
  if (draft.mergedInto) redirect(`/${language}/desk/projects/${draft.mergedInto}`);
  const { read } = await searchParams;
  const before = read ? await readDraftVersion(db, id, Number(read) || 0, actor) : null;
  const others = [draft.published?.document, before?.document].filter((document) => document !== undefined);
  const names = await publicNamesOf(db, [draft.document, ...others]);
  const { zone } = await readSettings(db);
  const t = translator(language, "desk");
  const title = textIn(draft.document.title, language, draft.document.originalLanguage).text || t("untitled");
  const at = formatInstant(language, draft.savedAt, zone);
  const shared = { language, draft, names };
  return (
    <DeskPage
      language={language}
      actor={actor}
      path={path}
      title={t("review.title", { title })}
      lead={t("review.version", { version: String(draft.version), name: draft.savedBy.name, at })}
      breadcrumbs={[{ href: `/${language}/desk/projects/${id}`, label: title }]}
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
          <p>
            <ButtonLink weight="secondary" href={`/${language}/desk/projects/${id}`}>
              {t("review.edit")}
            </ButtonLink>
          </p>
          <Decisions language={language} draft={draft} actor={actor} zone={zone} />
        </div>
      </Section>
    </DeskPage>
  );
}
