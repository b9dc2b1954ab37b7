import { ceremoniesOf } from "../../domain/counting/agreements";
import { type PartnerOrigin, parentOrigins, partnerOrigins } from "../../domain/counting/partner-origins";
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
import { searchGramsOf, searchTextOf } from "../../domain/searched-record";
import type { draftPositions } from "../schema/positions";
import type { Lookups } from "./lookups";
import type { Row } from "./statements";

/** Where a project counts and everything by which it is found, of a published or an unpublished one. */
export type FoundColumns = Omit<Row<typeof draftPositions>, "project">;

/** What is found of a document. `also` is searched too: the reference of a published project. */
export function positionRow(document: ProjectDocument, lookups: Lookups, also = ""): FoundColumns {
  const position = positionOf(document);
  return {
    ...countedColumns(position, lookups),
    ...originColumns(document, position, lookups),
    ...namedColumns(document, position, lookups),
    ...milestoneColumns(document),
    domains: [...document.domains],
    kind: document.kind,
    unit: document.leadUnit,
    unconfirmed: document.unconfirmed,
    ...titleColumns(document),
    ...searchColumns(document, lookups, also),
  };
}

function countedColumns(position: Position | null, { rates }: Lookups) {
  const amounts = position?.amounts ?? [];
  const inCny = position && minimumInCny(amounts, position.year, rates);
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
  };
}

function originColumns(document: ProjectDocument, position: Position | null, { governments }: Lookups) {
  const origins = partnerOrigins(document, position, { governments });
  const stated = partnerOrigins(document, position, { governments, inferred: "out" });
  const codes = (found: readonly PartnerOrigin[]) => found.map((origin) => origin.code);
  return {
    origins: codes(origins),
    statedOrigins: codes(stated),
    parentOrigins: codes(parentOrigins(document, position, { governments })),
    areas: areasOf(codes(origins)),
    statedAreas: areasOf(codes(stated)),
  };
}

/** The areas of the origins; a project without any stands under "unknown". */
function areasOf(codes: readonly string[]): string[] {
  return [...new Set(codes.length > 0 ? codes.map(areaOf) : [areaOf(null)])];
}

/** Ceremonies and organizations of all its agreements: those of the counted ones first. */
function namedColumns({ agreements }: ProjectDocument, position: Position | null, lookups: Lookups) {
  const ceremonies = ceremoniesOf(agreements);
  const isCounted = (key: string) => position?.countedAgreements.includes(key) ?? false;
  const inOrder = [
    ...agreements.filter(({ key }) => isCounted(key)),
    ...agreements.filter(({ key }) => !isCounted(key)),
  ];
  const organizations = inOrder.flatMap(({ parties }) => parties.map((party) => party.organization));
  return {
    ceremonies,
    modes: [...new Set(ceremonies.flatMap((id) => lookups.ceremonies.get(id)?.mode ?? []))],
    organizations: [...new Set(organizations)],
  };
}

function milestoneColumns({ milestones }: ProjectDocument) {
  return { standing: standingOf(milestones), reached: reached(milestones) };
}

function titleColumns({ title, originalLanguage }: ProjectDocument) {
  const titleIn = (reader: Language) => textIn(title, reader, originalLanguage).text;
  const titleZh = titleIn("zh");
  return {
    originalLanguage,
    titleZh,
    titleEn: titleIn("en"),
    titleFr: titleIn("fr"),
    titleSounds: soundsOf(titleZh),
  };
}

function searchColumns(document: ProjectDocument, { organizations }: Lookups, also: string) {
  const { title, summary, locations } = document;
  const searchText = searchTextOf({
    reference: also,
    titles: languages.map((language) => title[language] ?? ""),
    organizations: [...organizations.values()].flat(),
    others: [
      ...locations.map(({ place }) => place ?? ""),
      ...languages.map((language) => summary[language] ?? ""),
    ],
  });
  return { searchText, grams: searchGramsOf(searchText) };
}
