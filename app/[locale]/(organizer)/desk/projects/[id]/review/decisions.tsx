import { DecisionForm } from "@/components/desk/decision-form";
import { Notice } from "@/components/ui/notice";
import type { Draft } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { publishProject, sendProjectBack, takeProjectBack } from "./actions";

/** Publishing or sending back, for a second person; whoever wrote the draft is told why not. */
export function Decisions({
  language,
  draft,
  actor,
}: {
  readonly language: Language;
  readonly draft: Draft;
  readonly actor: Actor;
}) {
  const t = translator(language, "desk");
  if (!draft.open || draft.state !== "in-review") return <Notice title={t("review.notInReview")} />;
  const version = String(draft.version);
  const shared = {
    hidden: { language, project: draft.project, version },
    refusals: refusalSentences(language),
  };
  if (draft.writers.includes(actor.id))
    return (
      <div className="grid gap-6">
        <Notice tone="strong" title={t("review.secondPerson")} />
        <DecisionForm {...shared} action={takeProjectBack} submit={t("review.takeBack")} weight="secondary" />
      </div>
    );
  return (
    <div className="grid gap-8">
      <DecisionForm {...shared} action={publishProject} submit={t("review.publish", { version })}>
        <p className="text-soft">{t("review.publishHint")}</p>
      </DecisionForm>
      <DecisionForm
        {...shared}
        action={sendProjectBack}
        text={{ name: "comment", label: t("review.comment") }}
        submit={t("review.sendBack")}
        weight="secondary"
      />
    </div>
  );
}
