import { inOrder } from "../counting/agreements";
import { partnerOrigins } from "../counting/partner-origins";
import { positionOf } from "../counting/position-of";
import { languages } from "../languages";
import { earliestDay, latestDay } from "../loose-date";
import { isShortQuote } from "../quote";
import type { Agreement, ProjectDocument } from "./document";

/** What a record may lack; the first group prevents review and publication, the second is only told. */
export const blockingGaps = [
  "no-title",
  "no-agreement",
  "no-date",
  "no-place",
  "no-first",
  "several-first",
  "acts-on-missing",
  "acts-on-later",
  "supplements-missing",
  "reason-missing",
  "unknown-source",
  "several-chosen",
  "quote-too-long",
  "listed-twice",
  "share-over-100",
  "jobs-ends",
  "same-person",
] as const;
export const toldGaps = [
  "no-amount",
  "no-origin",
  "no-source",
  "no-domain",
  "no-party",
  "language-missing",
] as const;
export type ToldGap = (typeof toldGaps)[number];
export type GapKind = (typeof blockingGaps)[number] | ToldGap;

export interface Gap {
  readonly kind: GapKind;
  /** Names and places in lists, as in the document: `agreements.0.dateSigned`. */
  readonly path: string;
  /** Whether it prevents review and publication. */
  readonly blocks: boolean;
}

/** Everything that a record lacks, in the order of its fields. */
export function gapsOf(document: ProjectDocument): Gap[] {
  return [
    ...titleGaps(document),
    ...agreementGaps(document),
    ...decisionGaps(document),
    ...sourceGaps(document),
    ...doubleGaps(document),
    ...valueGaps(document),
    ...positionGaps(document),
  ];
}

/** The kinds of what a record lacks that prevent nothing, each once, in the order of the list. */
export function toldGapsOf(document: ProjectDocument): ToldGap[] {
  const found = new Set<GapKind>(gapsOf(document).map(({ kind }) => kind));
  return toldGaps.filter((kind) => found.has(kind));
}

const gap = (kind: GapKind, path: string): Gap => ({
  kind,
  path,
  blocks: (blockingGaps as readonly GapKind[]).includes(kind),
});
const when = (missing: boolean, kind: GapKind, path: string) => (missing ? [gap(kind, path)] : []);

function titleGaps({ title, originalLanguage }: ProjectDocument) {
  const others = languages.filter((language) => language !== originalLanguage && !title[language]);
  return [
    ...when(!title[originalLanguage], "no-title", `title.${originalLanguage}`),
    ...others.map((language) => gap("language-missing", `title.${language}`)),
  ];
}

function agreementGaps({ agreements, domains }: ProjectDocument) {
  const known = new Set(agreements.map((agreement) => agreement.key));
  return [
    ...when(domains.length === 0, "no-domain", "domains"),
    ...when(agreements.length === 0, "no-agreement", "agreements"),
    ...agreements.flatMap((agreement, at) => {
      const { supplements, type } = agreement;
      const unsupplemented = supplements === null || supplements === agreement.key || !known.has(supplements);
      return [
        ...when(agreement.dateSigned === null, "no-date", `agreements.${at}.dateSigned`),
        ...when(agreement.unplaced === true, "no-place", `agreements.${at}.edition`),
        ...when(
          type === "supplementary" && unsupplemented,
          "supplements-missing",
          `agreements.${at}.supplements`,
        ),
        ...when(agreement.parties.length === 0, "no-party", `agreements.${at}.parties`),
        ...when(agreement.sources.length === 0, "no-source", `agreements.${at}.sources`),
      ];
    }),
  ];
}

/** Counting rule 2: exactly one first, and every decision on an agreement that came before it. */
function decisionGaps({ agreements }: ProjectDocument) {
  const counted = agreements.some(({ counting }) => counting.decision !== "excluded");
  const firsts = agreements.filter(({ counting }) => counting.decision === "first").length;
  const order = inOrder(agreements);
  return [
    ...when(counted && firsts === 0, "no-first", "agreements"),
    ...when(firsts > 1, "several-first", "agreements"),
    ...agreements.flatMap((agreement, at) => decisionGapsOf(agreement, `agreements.${at}.counting`, order)),
  ];
}

function decisionGapsOf(agreement: Agreement, path: string, order: readonly Agreement[]) {
  const { decision, actsOn, reason } = agreement.counting;
  if (decision === "first") return [];
  if (decision === "excluded") return when(!reason, "reason-missing", `${path}.reason`);
  const before = order.find(({ key }) => key === actsOn && key !== agreement.key);
  if (!before) return [gap("acts-on-missing", `${path}.actsOn`)];
  const later = order.indexOf(before) > order.indexOf(agreement);
  return when(later && !repeatsInLooseDates(agreement, before), "acts-on-later", `${path}.actsOn`);
}

/** What was signed again changes no figure: of loose dates it is enough that it may have come later. */
function repeatsInLooseDates(
  { counting, dateSigned }: Agreement,
  { dateSigned: before }: Agreement,
): boolean {
  if (counting.decision !== "repeat" || dateSigned === null || before === null) return false;
  return latestDay(dateSigned) >= earliestDay(before);
}

function sourceGaps({ agreements, milestones, claims, sources, firstAnnounced }: ProjectDocument) {
  const known = new Set(sources.map((source) => source.key));
  const named = [
    ...agreements.map((agreement, at) => ({ keys: agreement.sources, path: `agreements.${at}.sources` })),
    ...milestones.map((milestone, at) => ({ keys: milestone.sources, path: `milestones.${at}.sources` })),
    ...claims.map((claim, at) => ({ keys: [claim.source], path: `claims.${at}.source` })),
    ...(firstAnnounced ? [{ keys: [firstAnnounced.source], path: "firstAnnounced.source" }] : []),
  ];
  return [
    ...named.flatMap(({ keys, path }) => when(!keys.every((key) => known.has(key)), "unknown-source", path)),
    ...claims.flatMap((claim, at) => {
      const chosenBefore = claims.slice(0, at).some((other) => other.chosen && other.field === claim.field);
      return when(claim.chosen && chosenBefore, "several-chosen", `claims.${at}.chosen`);
    }),
    ...sources.flatMap(({ quote }, at) =>
      when(!isShortQuote(quote ?? ""), "quote-too-long", `sources.${at}.quote`),
    ),
  ];
}

/** Lists in which nothing may stand twice. */
function doubleGaps(document: ProjectDocument) {
  const keys = (parts: readonly { readonly key: string }[]) => parts.map((part) => part.key);
  const lists: [string, readonly string[]][] = [
    ["domains", document.domains],
    ["otherUnits", [...document.otherUnits, ...(document.leadUnit === null ? [] : [document.leadUnit])]],
    ["agreements", keys(document.agreements)],
    ["milestones", keys(document.milestones)],
    ["sources", keys(document.sources)],
    ["claims", keys(document.claims)],
    ...document.agreements.flatMap(({ parties }, at): [string, readonly string[]][] => [
      [`agreements.${at}.parties`, keys(parties)],
      ...parties.map((party, which): [string, readonly string[]] => [
        `agreements.${at}.parties.${which}.origins`,
        party.origins.map((origin) => origin.code),
      ]),
    ]),
  ];
  return lists.flatMap(([path, list]) => when(new Set(list).size < list.length, "listed-twice", path));
}

function valueGaps({ jobs, agreements, milestones }: ProjectDocument) {
  return [
    ...when(jobs !== null && jobs.max !== null && jobs.max < jobs.min, "jobs-ends", "jobs.max"),
    ...agreements.flatMap(({ parties }, at) =>
      parties.flatMap((party, which) =>
        when(
          Number(party.sharePercent) > 100,
          "share-over-100",
          `agreements.${at}.parties.${which}.sharePercent`,
        ),
      ),
    ),
    ...milestones.flatMap(({ reporter, verifier }, at) =>
      when(verifier !== null && verifier === reporter, "same-person", `milestones.${at}.verifier`),
    ),
  ];
}

/** What a reader will miss where the project counts. */
function positionGaps(document: ProjectDocument) {
  const position = positionOf(document);
  if (position === null) return [];
  const decides = (key: string) => document.agreements.findIndex((agreement) => agreement.key === key);
  const last = decides(position.countedAgreements.at(-1) ?? "");
  return [
    ...when(position.amounts.length === 0 && !position.withheld, "no-amount", `agreements.${last}.amount`),
    ...when(partnerOrigins(document, position).length === 0, "no-origin", `agreements.${last}.parties`),
  ];
}
