import type { Language } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { formatDate } from "@/messages/format-date";
import { originName, type PlaceNames } from "@/messages/origin-names";
import { jobsText, locationText, positionAmountLines } from "@/messages/record-words";
import { translator } from "@/messages/translator";
import { type Cell, wordsIn } from "../paper/blocks";
import { nameOf, soft, sourceNumbers } from "./record-words";

interface Fact {
  readonly term: string;
  readonly fact: Cell;
}

/** What the register counts and knows of a project, in short; what is not known is left to the list of that. */
export function factsOnPaper(language: Language, project: PublicProject, placeNames: PlaceNames): Fact[] {
  return [
    ...positionFacts(language, project),
    ...placeFacts(language, project, placeNames),
    ...furtherFacts(language, project),
  ].filter(({ fact }) => wordsIn(fact).length > 0);
}

function positionFacts(language: Language, { position, edition }: PublicProject): Fact[] {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  if (!position) return [{ term: words("dimension.class"), fact: t("project.notCounted") }];
  const { former } = position;
  return [
    {
      term: t("project.amount"),
      fact: positionAmountLines(language, position.amounts, position.withheld).map(({ text }) => text),
    },
    {
      term: t("project.formerAmount"),
      fact: former
        ? [
            ...positionAmountLines(language, former.amounts, false).map(({ text }) => text),
            soft(words(`class.${former.class}`)),
          ]
        : "",
    },
    {
      term: words("dimension.class"),
      fact: [words(`class.${position.class}`), soft(words(`classMeaning.${position.class}`))],
    },
    { term: t("project.signed"), fact: formatDate(language, position.signed) },
    {
      term: words("dimension.edition"),
      fact: edition ? nameOf(edition.names, language) : words("noEdition"),
    },
  ];
}

function placeFacts(language: Language, project: PublicProject, placeNames: PlaceNames): Fact[] {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return [
    { term: words("dimension.origin"), fact: originsOnPaper(language, project.origins, placeNames) },
    {
      term: words("dimension.domain"),
      fact: project.domains.map(({ labels }) => nameOf(labels, language)),
    },
    {
      term: t("project.location"),
      fact: project.locations.map((location) => locationText(language, location, placeNames)),
    },
    { term: words("dimension.kind"), fact: words(`kind.${project.kind}`) },
    {
      term: words("dimension.unit"),
      fact: project.leadUnit ? nameOf(project.leadUnit.names, language) : "",
    },
    { term: t("project.otherUnits"), fact: project.otherUnits.map(({ names }) => nameOf(names, language)) },
  ];
}

function furtherFacts(language: Language, { jobs, firstAnnounced, sources }: PublicProject): Fact[] {
  const t = translator(language, "publicPages");
  return [
    { term: t("project.jobs"), fact: jobs ? jobsText(language, jobs) : "" },
    {
      term: t("project.firstAnnounced"),
      fact: firstAnnounced
        ? `${formatDate(language, firstAnnounced.date)} ${sourceNumbers([firstAnnounced.source], sources)}`
        : "",
    },
  ];
}

/** Origins by name, one under the other; what was inferred is marked. */
export function originsOnPaper(
  language: Language,
  origins: readonly { readonly code: string; readonly inferred: boolean }[],
  placeNames: PlaceNames,
): string[] {
  const mark = translator(language, "words")("inferred").toLocaleLowerCase(language);
  return origins.map(({ code, inferred }) => {
    const name = originName(language, code, placeNames);
    if (!inferred) return name;
    return language === "zh" ? `${name}（${mark}）` : `${name} (${mark})`;
  });
}
