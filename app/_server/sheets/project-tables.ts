import { claimLabel } from "@/components/project/claim-label";
import type { Language } from "@/domain/languages";
import type { Source } from "@/domain/project/document";
import type { PublicClaim, PublicParty, PublicProject } from "@/domain/project/public";
import { claimedAmount } from "@/messages/claim-words";
import { formatNumber } from "@/messages/format-number";
import type { PlaceNames } from "@/messages/origin-names";
import { sourceDetails, sourceTitle } from "@/messages/record-words";
import { translator } from "@/messages/translator";
import type { PaperTable, Words } from "../paper/blocks";
import { originsOnPaper } from "./project-facts";
import { nameOf, recordWords, singleWords, soft, sourceNumbers } from "./record-words";

/** The parties of a project: who, in which role, from where. */
export function partiesOnPaper(
  language: Language,
  parties: readonly PublicParty[],
  placeNames: PlaceNames,
): PaperTable {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const withParents = parties.some(({ parentOrigin }) => parentOrigin);
  const withShares = parties.some(({ sharePercent }) => sharePercent);
  return {
    kind: "table",
    columns: [
      { heading: t("project.organization"), share: 6 },
      { heading: t("project.role"), share: 3 },
      { heading: t("project.originAtSigning"), share: 4 },
      ...(withParents ? [{ heading: t("project.parentOrigin"), share: 4 }] : []),
      ...(withShares ? [{ heading: t("project.share"), share: 2, number: true }] : []),
    ],
    rows: parties.map(({ organization, role, origins, parentOrigin, sharePercent }) => [
      nameOf(organization.names, language),
      words(`role.${role}`),
      origins.length > 0 ? originsOnPaper(language, origins, placeNames) : soft(words("notKnown")),
      ...(withParents ? [originsOnPaper(language, parentOrigin ? [parentOrigin] : [], placeNames)] : []),
      ...(withShares ? [sharePercent ? formatNumber(language, sharePercent) : ""] : []),
    ]),
  };
}

/** What sources say of each fact, the followed one marked, and why. */
export function claimsOnPaper(language: Language, project: PublicProject): PaperTable[] {
  const fields = [...new Set(project.claims.map(({ field }) => field))];
  return fields.map((field) =>
    claimsOfField(
      language,
      project,
      field,
      project.claims.filter((claim) => claim.field === field),
    ),
  );
}

function claimsOfField(
  language: Language,
  project: PublicProject,
  field: string,
  claims: readonly PublicClaim[],
): PaperTable {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return {
    kind: "table",
    caption: claimLabel(language, project, field),
    columns: [
      { heading: t("claims.says"), share: 5 },
      { heading: t("claims.source"), share: 2 },
      { heading: t("claims.followed"), share: 2 },
      { heading: t("claims.reason"), share: 6 },
    ],
    rows: claims.map(({ value, language: written, source, chosen, reason, unconfirmed }) => [
      [...claimWords(language, value, written), ...(unconfirmed ? [soft(words("unconfirmed"))] : [])],
      sourceNumbers([source], project.sources),
      t(chosen ? "claims.yes" : "claims.no"),
      recordWords(reason, language, project.originalLanguage),
    ]),
  };
}

function claimWords(language: Language, value: string, written: Language): Words[] {
  const amount = claimedAmount(language, value);
  return amount === null ? singleWords(value, written, language) : [amount];
}

/** The sources under their numbers, with their addresses in full: paper cannot be clicked. */
export function sourcesOnPaper(language: Language, sources: readonly Source[]): PaperTable {
  return {
    kind: "table",
    columns: [
      { heading: "", share: 1 },
      { heading: "", share: 15 },
    ],
    rows: sources.map((source, index) => [`[${index + 1}]`, sourceWords(language, source)]),
  };
}

function sourceWords(language: Language, source: Source): Words[] {
  const said = { language: source.language ?? undefined };
  const { address, quote } = source;
  return [
    { text: sourceTitle(language, source), ...said },
    soft(sourceDetails(language, source)),
    ...(quote ? [{ text: language === "fr" ? `« ${quote} »` : `“${quote}”`, ...said }] : []),
    ...(address ? [{ text: address, href: address, soft: true }] : []),
  ];
}
