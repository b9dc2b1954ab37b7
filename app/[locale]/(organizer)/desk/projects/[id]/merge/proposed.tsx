import { ChangeTable } from "@/components/desk/change-table";
import { changesInWords } from "@/components/desk/change-words";
import { DecisionForm } from "@/components/desk/decision-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PublicNames } from "@/db/projects/public-names";
import type { ProposedMerge } from "@/db/projects/read-merge";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { fieldsChanged } from "@/domain/project/fields-changed";
import { mergedRecords } from "@/domain/project/merge-records";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { confirmToMerge, refuseToMerge } from "./actions";
import { Facts } from "./compare";
import type { Pair } from "./pair";

interface Props {
  readonly language: Language;
  readonly actor: Actor;
  readonly pair: Pair;
  readonly proposal: ProposedMerge;
  readonly names: PublicNames;
}

/** A merge that was proposed: what it would change, and the decision of a second person. */
export function Proposed({ language, actor, pair, proposal, names }: Props) {
  const t = translator(language, "merging");
  const desk = translator(language, "desk");
  const [ending, staying] = [pair.ending.reference ?? "", pair.staying.reference ?? ""];
  const now = pair.staying.document;
  const merged = mergedRecords(now, pair.ending.document, proposal.choices);
  const changes = changesInWords(fieldsChanged(now, merged), [merged, now], language, names);
  const shared = { hidden: { language, proposal: proposal.id }, refusals: refusalSentences(language) };
  return (
    <>
      <Notice tone="strong" title={t("proposed", { name: proposal.proposedBy.name, ending, staying })}>
        <p className="whitespace-pre-line">{proposal.reason}</p>
      </Notice>
      <Section title={t("side")}>
        <Facts language={language} pair={pair} names={names} />
      </Section>
      <Section title={t("result", { reference: staying })}>
        <ChangeTable
          language={language}
          caption={t("result", { reference: staying })}
          headings={{ field: desk("review.columnField"), before: t("before"), after: t("after") }}
          changes={changes}
          empty={desk("review.empty")}
        />
      </Section>
      <Section title={t("decide")}>
        <div className="grid gap-6">
          {proposal.proposedBy.id === actor.id ? (
            <p>{t("own")}</p>
          ) : (
            <DecisionForm {...shared} action={confirmToMerge} submit={t("confirm", { ending, staying })} />
          )}
          <DecisionForm {...shared} action={refuseToMerge} submit={t("refuse")} weight="secondary" />
        </div>
      </Section>
    </>
  );
}
