import { MergeForm } from "@/components/desk/merge-form";
import { SideBySide } from "@/components/desk/side-by-side";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PublicNames } from "@/db/projects/public-names";
import { publicContent } from "@/db/projects/public-projection";
import type { Draft } from "@/db/projects/read-draft";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { mergeDraftInto, proposeToMerge } from "./actions";
import type { Pair } from "./pair";
import { questionsOf } from "./questions";

interface Props {
  readonly language: Language;
  readonly pair: Pair;
  readonly names: PublicNames;
}

/** Both records side by side, what will move, and the questions that only a person can answer. */
export function Compare({ language, pair, names }: Props) {
  const t = translator(language, "merging");
  const { ending, staying, eitherStays } = pair;
  const swapped = `?with=${ending.project}&stays=${ending.project}`;
  return (
    <>
      <Section title={t("side")}>
        <Facts language={language} pair={pair} names={names} />
        {eitherStays && (
          <p className="pt-3">
            <a href={`/${language}/desk/projects/${staying.project}/merge${swapped}`}>
              {t("swap", { reference: ending.reference ?? "" })}
            </a>
          </p>
        )}
      </Section>
      <Section title={t("moves", { reference: staying.reference ?? "" })}>
        <div className="grid gap-6">
          <p>{t("movesLead", partsOf(ending))}</p>
          <Questions language={language} pair={pair} names={names} />
        </div>
      </Section>
    </>
  );
}

export function Facts({ language, pair: { ending, staying }, names }: Props) {
  const t = translator(language, "merging");
  const compared = ({ reference, document }: Draft) => ({
    name: reference ?? t("draft"),
    content: publicContent(document, names),
  });
  return <SideBySide language={language} staying={compared(staying)} ending={compared(ending)} />;
}

function partsOf({ document: { agreements, milestones, claims, sources } }: Draft) {
  return {
    agreements: agreements.length,
    parties: agreements.reduce((sum, { parties }) => sum + parties.length, 0),
    milestones: milestones.length,
    claims: claims.length,
    sources: sources.length,
  };
}

function Questions({ language, pair, names }: Props) {
  const t = translator(language, "merging");
  const { ending, staying } = pair;
  const reference = staying.reference ?? "";
  const isDraft = ending.projectState === "draft";
  if (!isDraft && (ending.open || staying.open))
    return <Notice tone="strong" title={translator(language, "account")("refusals.correction-open")} />;
  return (
    <MergeForm
      action={isDraft ? mergeDraftInto : proposeToMerge}
      hidden={{ language, ending: ending.project, staying: staying.project }}
      questions={questionsOf(pair, reference, language, names)}
      words={{
        problems: t("problems"),
        why: t("why"),
        whyHint: t("whyHint"),
        reason: isDraft ? null : t("reason"),
        hint: isDraft ? t("draftHint", { reference }) : t("proposeHint"),
        submit: isDraft ? t("mergeDraft", { reference }) : t("propose"),
      }}
    />
  );
}
