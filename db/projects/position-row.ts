import { ceremoniesOf } from "../../domain/counting/agreements";
import {
  originsOf,
  type PartnerOrigin,
  parentOriginsOf,
  partners,
} from "../../domain/counting/partner-origins";
import type { Position } from "../../domain/counting/position";
import { positionOf } from "../../domain/counting/position-of";
import { minimumInCny } from "../../domain/counting/size";
import { rounded } from "../../domain/fraction";
import { type Language, languages, textIn } from "../../domain/languages";
import { earliestDay, looseDate } from "../../domain/loose-date";
import { reached, standingOf } from "../../domain/milestones";
import { areaOf } from "../../domain/origin";
import { soundsOf } from "../../domain/pinyin";
import type { ProjectDocument } from "../../domain/project/document";
import { type SearchedTexts, searchGramsOf, searchTextOf } from "../../domain/searched-record";
import type { draftPositions } from "../schema/positions";
import type { Lookups } from "./lookups";
import type { Row } from "./statements";

/** Where a project counts and everything by which it is found, of a published or an unpublished one. */
export type FoundColumns = Omit<Row<typeof draftPositions>, "project">;

/**
 * What is found of a document. `also` is searched too: the reference of a published project. The row is written as
 * one: put together of parts, an object of so many names is ten times as dear to make and to hold.
 */
export function positionRow(document: ProjectDocument, lookups: Lookups, also = ""): FoundColumns {
  const { title, originalLanguage, milestones } = document;
  const position = positionOf(document);
  const amounts = position?.amounts ?? [];
  const inCny = position && minimumInCny(amounts, position.year, lookups.rates);
  const parties = partners(document, position, lookups);
  const origins = codesOf(originsOf(parties));
  const stated = codesOf(originsOf(parties, { inferred: "out" }));
  const ceremonies = ceremoniesOf(document.agreements);
  const titleIn = (reader: Language) => textIn(title, reader, originalLanguage).text;
  const searchText = searchTextOf(searchedTexts(document, lookups, also));
  return {
    class: position?.class ?? null,
    year: position?.year ?? null,
    month: position?.month ?? null,
    signed: position?.signed ?? null,
    signedFrom: position ? earliestDay(looseDate(position.signed)) : null,
    edition: position?.edition ?? null,
    currencies: amounts.map((amount) => amount.currency),
    amountMins: amounts.map((amount) => amount.min),
    amountMaxs: amounts.map((amount) => amount.max),
    amountQualifiers: amounts.map((amount) => amount.qualifier),
    withheld: position?.withheld ?? false,
    amountCny: inCny && rounded(inCny, 4),
    origins,
    statedOrigins: stated,
    parentOrigins: codesOf(parentOriginsOf(parties)),
    areas: areasOf(origins),
    statedAreas: areasOf(stated),
    ceremonies,
    modes: [...new Set(ceremonies.flatMap((id) => lookups.ceremonies.get(id)?.mode ?? []))],
    organizations: organizationsOf(document, position),
    standing: standingOf(milestones),
    reached: reached(milestones),
    domains: [...document.domains],
    kind: document.kind,
    unit: document.leadUnit,
    unconfirmed: document.unconfirmed,
    originalLanguage,
    titleZh: titleIn("zh"),
    titleEn: titleIn("en"),
    titleFr: titleIn("fr"),
    titleSounds: soundsOf(titleIn("zh")),
    searchText,
    grams: searchGramsOf(searchText),
  };
}

const codesOf = (found: readonly PartnerOrigin[]) => found.map((origin) => origin.code);

/** The areas of the origins; a project without any stands under "unknown". */
function areasOf(codes: readonly string[]): string[] {
  return [...new Set(codes.length > 0 ? codes.map(areaOf) : [areaOf(null)])];
}

/** Of all its agreements: those of the counted ones first. */
function organizationsOf({ agreements }: ProjectDocument, position: Position | null): string[] {
  const isCounted = (key: string) => position?.countedAgreements.includes(key) ?? false;
  const inOrder = [
    ...agreements.filter(({ key }) => isCounted(key)),
    ...agreements.filter(({ key }) => !isCounted(key)),
  ];
  return [...new Set(inOrder.flatMap(({ parties }) => parties.map((party) => party.organization)))];
}

function searchedTexts(
  { title, summary, locations }: ProjectDocument,
  { organizations }: Lookups,
  also: string,
): SearchedTexts {
  return {
    reference: also,
    titles: languages.map((language) => title[language] ?? ""),
    organizations: [...organizations.values()].flat(),
    others: [
      ...locations.map(({ place }) => place ?? ""),
      ...languages.map((language) => summary[language] ?? ""),
    ],
  };
}
