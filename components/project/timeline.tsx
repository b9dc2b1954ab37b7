import type { Language } from "../../domain/languages";
import type { PublicAgreement, PublicMilestone, PublicProject } from "../../domain/project/public";
import { pathOn } from "../../domain/reading";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { Tag } from "../ui/tag";
import { AgreementAmount } from "./amounts";
import { besidePlan } from "./beside-plan";
import { Documents } from "./documents";
import { Name, RecordText, SingleText } from "./record-text";
import { SourceRefs } from "./sources";
import { stepsOf } from "./steps";

interface Props {
  readonly language: Language;
  readonly project: PublicProject;
  /** The day on which it is read, which its links keep. */
  readonly asOf?: string | null;
}

/** The papers signed and the steps reached, oldest first. */
export function Timeline({ language, project, asOf = null }: Props) {
  return (
    <ol className="plain-list timeline">
      {stepsOf(project).map((step) => (
        <li key={step.key} className="step">
          <p className="step-date">
            {step.date ? formatDate(language, step.date) : translator(language, "words")("notKnown")}
          </p>
          <div>
            {"agreement" in step ? (
              <AgreementStep {...{ language, project, asOf }} agreement={step.agreement} />
            ) : (
              <MilestoneStep language={language} project={project} milestone={step.milestone} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function AgreementStep({
  language,
  project,
  agreement,
  asOf = null,
}: Props & { readonly agreement: PublicAgreement }) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const { decision, reason, reasonLanguage } = agreement.counting;
  return (
    <>
      <h3>
        {words(`type.${agreement.type}`)} <Tag>{words(`decision.${decision}`)}</Tag>
      </h3>
      <p>
        <AgreementAmount language={language} amount={agreement.amount} />{" "}
        <SourceRefs language={language} keys={agreement.sources} sources={project.sources} />
      </p>
      <p className="text-[15px] text-soft">{words(`decisionMeaning.${decision}`)}</p>
      {reason && reasonLanguage && (
        <p className="text-[15px]">
          {t.rich("project.because", {
            text: () => (
              <SingleText key="reason" text={reason} written={reasonLanguage} language={language} />
            ),
          })}
        </p>
      )}
      <ul className="plain-list dots text-[15px]">
        <li>{words(`class.${agreement.class}`)}</li>
        {agreement.status !== "signed" && <li>{words(`status.${agreement.status}` as "status.signed")}</li>}
        {agreement.ceremony && (
          <li>
            <a href={pathOn(`/${language}/ceremonies/${agreement.ceremony.id}`, asOf)}>
              <Name texts={agreement.ceremony.names} language={language} />
            </a>
          </li>
        )}
        {agreement.edition && (
          <li>
            <a href={pathOn(`/${language}/editions/${agreement.edition.id.toLowerCase()}`, asOf)}>
              <Name texts={agreement.edition.names} language={language} />
            </a>
          </li>
        )}
      </ul>
      <Documents
        language={language}
        files={project.files.filter((file) => file.agreement === agreement.key)}
      />
    </>
  );
}

function MilestoneStep({ language, project, milestone }: Props & { readonly milestone: PublicMilestone }) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const planned = milestone.actual === null;
  const beside = besidePlan(language, milestone);
  return (
    <>
      <h3>
        {words(`standing.${milestone.kind}`)}{" "}
        {planned ? (
          <Tag>{t("project.planned")}</Tag>
        ) : (
          <Tag tone={milestone.verified ? "good" : "plain"}>
            {t(milestone.verified ? "project.verified" : "project.notVerified")}
          </Tag>
        )}{" "}
        <SourceRefs language={language} keys={milestone.sources} sources={project.sources} />
      </h3>
      {beside && <p className="text-[15px]">{beside}</p>}
      <p className="text-[15px]">
        <RecordText texts={milestone.note} language={language} />
      </p>
    </>
  );
}
