import type { Language } from "../../domain/languages";
import type { PublicProject } from "../../domain/project/public";
import { formatDate } from "../../messages/format-date";
import { originName, type PlaceNames } from "../../messages/origin-names";
import { translator } from "../../messages/translator";
import { Swatch } from "../charts/swatch";
import { type Definition, DefinitionList } from "../ui/definition-list";
import { PositionAmounts } from "./amounts";
import { jobsText } from "./jobs-text";
import { Origins } from "./origins";
import { Name } from "./record-text";
import { SourceRefs } from "./sources";

interface Props {
  readonly language: Language;
  readonly project: PublicProject;
  /** What this register calls places. */
  readonly placeNames: PlaceNames;
}

/** What the register counts and knows of a project, in short. */
export function Facts({ language, project, placeNames }: Props) {
  return (
    <DefinitionList
      facts={[
        ...positionFacts(language, project),
        ...placeFacts(language, project, placeNames),
        ...furtherFacts(language, project),
      ]}
    />
  );
}

function positionFacts(language: Language, project: PublicProject): Definition[] {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const { position, edition } = project;
  if (!position) return [{ term: words("dimension.class"), fact: t("project.notCounted") }];
  return [
    {
      term: t("project.amount"),
      fact: (
        <span className="figure">
          <PositionAmounts language={language} amounts={position.amounts} withheld={position.withheld} />
        </span>
      ),
    },
    {
      term: t("project.formerAmount"),
      fact: position.former && <Former language={language} {...position.former} />,
    },
    {
      term: words("dimension.class"),
      fact: (
        <>
          <Swatch of={position.class} />
          {words(`class.${position.class}`)}
          <span className="block text-[15px] text-soft">{words(`classMeaning.${position.class}`)}</span>
        </>
      ),
    },
    { term: t("project.signed"), fact: formatDate(language, position.signed) },
    {
      term: words("dimension.edition"),
      fact: edition ? (
        <a href={`/${language}/editions/${edition.id.toLowerCase()}`}>
          <Name texts={edition.names} language={language} />
        </a>
      ) : (
        words("noEdition")
      ),
    },
  ];
}

function Former({
  language,
  class: agreementClass,
  amounts,
}: { language: Language } & NonNullable<NonNullable<PublicProject["position"]>["former"]>) {
  const words = translator(language, "words");
  return (
    <>
      <PositionAmounts language={language} amounts={amounts} withheld={false} />
      <span className="text-[15px] text-soft">{words(`class.${agreementClass}`)}</span>
    </>
  );
}

function placeFacts(language: Language, project: PublicProject, placeNames: PlaceNames): Definition[] {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return [
    {
      term: words("dimension.origin"),
      fact: <Origins language={language} origins={project.origins} placeNames={placeNames} />,
    },
    {
      term: words("dimension.domain"),
      fact:
        project.domains.length === 0 ? (
          <span className="text-soft">{words("notKnown")}</span>
        ) : (
          <ul className="plain-list flex flex-wrap gap-x-4">
            {project.domains.map(({ code, labels }) => (
              <li key={code}>
                <a href={`/${language}/domains/${code}`}>
                  <Name texts={labels} language={language} />
                </a>
              </li>
            ))}
          </ul>
        ),
    },
    {
      term: t("project.location"),
      fact: project.locations.map(({ code, place }) => (
        <span key={`${code} ${place}`} className="block">
          {place
            ? `${place}${language === "zh" ? "（" : " ("}${originName(language, code, placeNames)}${language === "zh" ? "）" : ")"}`
            : originName(language, code, placeNames)}
        </span>
      )),
    },
    { term: words("dimension.kind"), fact: words(`kind.${project.kind}`) },
    {
      term: words("dimension.unit"),
      fact: project.leadUnit && <Name texts={project.leadUnit.names} language={language} />,
    },
    {
      term: t("project.otherUnits"),
      fact: project.otherUnits.length > 0 && (
        <ul className="plain-list commas">
          {project.otherUnits.map(({ id, names }) => (
            <li key={id}>
              <Name texts={names} language={language} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

function furtherFacts(language: Language, project: PublicProject): Definition[] {
  const t = translator(language, "publicPages");
  const { jobs, firstAnnounced } = project;
  return [
    { term: t("project.jobs"), fact: jobs && jobsText(language, jobs) },
    {
      term: t("project.firstAnnounced"),
      fact: firstAnnounced && (
        <>
          {formatDate(language, firstAnnounced.date)}{" "}
          <SourceRefs language={language} keys={[firstAnnounced.source]} sources={project.sources} />
        </>
      ),
    },
  ];
}
