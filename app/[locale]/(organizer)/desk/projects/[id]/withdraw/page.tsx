import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { DecisionForm } from "@/components/desk/decision-form";
import { Notice } from "@/components/ui/notice";
import type { Withdrawal } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { openRecord, RecordPage } from "../record";
import { confirm, propose, refuse } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params<"id"> }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("withdrawLink"), robots: { index: false } };
}

/** Proposing to withdraw a published record, and confirming it as a second person. */
export default async function Withdraw({ params }: { params: Params<"id"> }) {
  const record = await openRecord(params, "/withdraw");
  const { language, actor, id, draft } = record;
  if (draft.projectState !== "published" || !draft.reference) notFound();
  const t = translator(language, "desk");
  return (
    <RecordPage
      record={record}
      title={t("withdrawal.title", { reference: draft.reference })}
      lead={t("withdrawal.lead")}
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
    </RecordPage>
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
