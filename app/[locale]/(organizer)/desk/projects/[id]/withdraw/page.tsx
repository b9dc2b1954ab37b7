import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { DecisionForm } from "@/components/desk/decision-form";
import { Notice } from "@/components/ui/notice";
import { database } from "@/db/client";
import { readDraft, type Withdrawal } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../../frame";
import { refusalSentences } from "../../form-setting";
import { confirm, propose, refuse } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params<"id"> }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("withdrawLink"), robots: { index: false } };
}

/** Proposing to withdraw a published record, and confirming it as a second person. */
export default async function Withdraw({ params }: { params: Params<"id"> }) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/projects/${id}/withdraw`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayRecord);
  const draft = await readDraft(await database(), id, actor);
  if (draft?.projectState !== "published" || !draft.reference) notFound();
  const t = translator(language, "desk");
  const title = textIn(draft.document.title, language, draft.document.originalLanguage).text || t("untitled");
  return (
    <DeskPage
      language={language}
      actor={actor}
      path={path}
      title={t("withdrawal.title", { reference: draft.reference })}
      lead={t("withdrawal.lead")}
      breadcrumbs={[{ href: `/${language}/desk/projects/${id}`, label: title }]}
    >
      {draft.withdrawal ? (
        <Decide language={language} actor={actor} withdrawal={draft.withdrawal} />
      ) : (
        <DecisionForm
          action={propose}
          hidden={{ language, project: id }}
          text={{ name: "reason", label: t("withdrawal.reason"), hint: t("withdrawal.reasonHint") }}
          submit={t("withdrawal.propose")}
          refusals={refusalSentences(language)}
        />
      )}
    </DeskPage>
  );
}

function Decide({
  language,
  actor,
  withdrawal,
}: {
  readonly language: Language;
  readonly actor: Actor;
  readonly withdrawal: Withdrawal;
}) {
  const t = translator(language, "desk");
  const shared = {
    hidden: { language, proposal: withdrawal.id },
    refusals: refusalSentences(language),
  };
  return (
    <div className="grid gap-6">
      <Notice tone="strong" title={t("withdrawal.proposed", { name: withdrawal.proposedBy.name })}>
        <p className="whitespace-pre-line">{withdrawal.reason}</p>
      </Notice>
      {withdrawal.proposedBy.id === actor.id ? (
        <p>{t("withdrawal.own")}</p>
      ) : (
        <DecisionForm {...shared} action={confirm} submit={t("withdrawal.confirm")} />
      )}
      <DecisionForm {...shared} action={refuse} submit={t("withdrawal.refuse")} weight="secondary" />
    </div>
  );
}
