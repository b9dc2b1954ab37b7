import type { ReactNode } from "react";
import { DecisionForm } from "@/components/desk/decision-form";
import { EvidenceChecks } from "@/components/desk/evidence-checks";
import { PublishForm } from "@/components/desk/publish-form";
import { Notice } from "@/components/ui/notice";
import type { Draft } from "@/db/projects/read-draft";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import type { Milestone } from "@/domain/project/document";
import { formatInstant, zoneName } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { publishProject, sendProjectBack, takeProjectBack } from "./actions";

interface Props {
  readonly language: Language;
  readonly draft: Draft;
  readonly actor: Actor;
  /** The register's time zone. */
  readonly zone: string;
  /** Steps that nobody has verified yet, and this reader may. */
  readonly toCheck: readonly Milestone[];
}

/** Publishing, now or at a set time, or sending back, for a second person; whoever wrote the draft is told why not. */
export function Decisions({ language, draft, actor, zone, toCheck }: Props) {
  const t = translator(language, "desk");
  if (!draft.open || draft.state !== "in-review")
    return <NothingToDecide language={language} draft={draft} />;
  const version = String(draft.version);
  const shared = {
    hidden: { language, project: draft.project, version },
    refusals: refusalSentences(language),
  };
  const ownWork = draft.writers.includes(actor.id);
  const publishing = (again: boolean) => (
    <Publish language={language} shared={shared} zone={zone} again={again}>
      <EvidenceChecks language={language} steps={toCheck} sources={draft.document.sources} id="verified" />
    </Publish>
  );
  if (draft.opening)
    return (
      <div className="grid gap-8">
        <Approved language={language} draft={draft} opening={draft.opening} zone={zone} />
        <DecisionForm
          {...shared}
          action={takeProjectBack}
          submit={translator(language, "reviewing")("takeBack")}
          weight="secondary"
        />
        {!ownWork && publishing(true)}
      </div>
    );
  if (ownWork)
    return (
      <div className="grid gap-6">
        <Notice tone="strong" title={t("review.secondPerson")} />
        <DecisionForm {...shared} action={takeProjectBack} submit={t("review.takeBack")} weight="secondary" />
      </div>
    );
  return (
    <div className="grid gap-8">
      {publishing(false)}
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

/** Where the record stands that is not in review: published as it is, withdrawn, or a draft that nobody has sent. */
function NothingToDecide({ language, draft }: Pick<Props, "language" | "draft">) {
  const t = translator(language, "desk");
  const { reference, projectState } = draft;
  if (reference && projectState === "withdrawn") return <Notice title={t("editWithdrawn", { reference })} />;
  if (draft.open || projectState !== "published") return <Notice title={t("review.notInReview")} />;
  return (
    <Notice tone="good" title={t("review.published")}>
      <a href={`/${language}/projects/${reference}`}>{t("historyLink")}</a>
    </Notice>
  );
}

/** What every decision on this version sends, and how a refusal is said. */
interface Shared {
  readonly hidden: { readonly language: string; readonly project: string; readonly version: string };
  readonly refusals: ReturnType<typeof refusalSentences>;
}

function Publish({
  language,
  shared,
  zone,
  again,
  children,
}: {
  readonly language: Language;
  readonly shared: Shared;
  readonly zone: string;
  /** Whether a time was set before. */
  readonly again: boolean;
  readonly children: ReactNode;
}) {
  const [desk, t] = [translator(language, "desk"), translator(language, "reviewing")];
  const { version } = shared.hidden;
  return (
    <PublishForm
      {...shared}
      action={publishProject}
      words={{
        now: desk("review.publish", { version }),
        nowHint: desk("review.publishHint"),
        title: again ? t("otherTime") : t("opensAt"),
        lead: t("opensLead", { zone: zoneName(language, new Date(), zone) }),
        day: t("day"),
        dayHint: t("dayHint"),
        time: t("time"),
        timeHint: t("timeHint"),
        later: t("approve", { version }),
      }}
    >
      {children}
    </PublishForm>
  );
}

function Approved({
  language,
  draft,
  opening,
  zone,
}: Omit<Props, "actor" | "toCheck"> & { readonly opening: NonNullable<Draft["opening"]> }) {
  const t = translator(language, "reviewing");
  const at = formatInstant(language, opening.opensAt, zone);
  const said = { name: opening.approvedBy.name, version: String(draft.version), at };
  return (
    <Notice tone="good" title={t("approved", said)}>
      <p>{t("approvedLead")}</p>
    </Notice>
  );
}
