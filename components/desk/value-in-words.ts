import { type Language, languages } from "../../domain/languages";
import {
  Agreement,
  agreementStatuses,
  countingDecisions,
  milestoneKinds,
  Party,
  ProjectDocument,
  partyRoles,
  projectKinds,
  sourceKinds,
} from "../../domain/project/document";
import { formatAmount, money } from "../../messages/format-amount";
import { formatDate } from "../../messages/format-date";
import { originName } from "../../messages/origin-names";
import { jobsText } from "../../messages/record-words";
import { translator } from "../../messages/translator";
import { type DocumentNames, nameFor } from "./document-names";
import { TellableAgreement, TellableAmount, TellableMilestone, TellableParty } from "./tellable";

const { firstAnnounced, jobs, locations, sources, claims } = ProjectDocument.shape;
const joined = (...texts: (string | null)[]) => texts.filter(Boolean).join(" · ");
const isOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value);

/** Writes what stands in a field of a document as a reader says it; empty where nothing does. */
export function valueInWords(path: string, value: unknown, language: Language, names: DocumentNames): string {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return "";
  return (
    asFact(path, value, language, names) ??
    asPart(value, language, names) ??
    asWord(path, value, language, names)
  );
}

/** Amounts, dates, origins, numbers of jobs. */
function asFact(path: string, value: unknown, language: Language, names: DocumentNames): string | null {
  const field = path.split(".").at(-1) ?? "";
  const amount = TellableAmount.safeParse(value);
  if (amount.success) return amountInWords(amount.data, language);
  const { committed, origins, parentOrigin } = Party.shape;
  const paid = committed.safeParse(value).data;
  if (paid) return money(language, paid.amount, paid.currency);
  const from = origins.safeParse(value).data;
  if (field === "origins" && from) return from.map((one) => originInWords(one, language, names)).join(", ");
  const parent = parentOrigin.safeParse(value).data;
  if (field === "parentOrigin" && parent) return originInWords(parent, language, names);
  const places = locations.safeParse(value).data;
  if (field === "locations" && places)
    return places
      .map(({ code, place }) => joined(place, originName(language, code, names.origins)))
      .join("; ");
  const people = jobs.safeParse(value).data;
  if (people) return jobsText(language, people);
  const announced = firstAnnounced.safeParse(value).data;
  if (announced) return formatDate(language, announced.date);
  const dated = ["dateSigned", "date", "planned", "actual"].includes(field);
  return dated && typeof value === "string" ? formatDate(language, value) : null;
}

function amountInWords(amount: TellableAmount, language: Language): string {
  if (amount.disclosure === "disclosed") return formatAmount(language, amount);
  const stated =
    amount.disclosure === "withheld" && amount.amount ? formatAmount(language, amount.amount) : null;
  return joined(translator(language, "words")(`disclosure.${amount.disclosure}`), stated);
}

function originInWords(
  { code, inferred }: { code: string; inferred: boolean },
  language: Language,
  names: DocumentNames,
): string {
  const name = originName(language, code, names.origins);
  return inferred ? `${name} (${translator(language, "words")("inferred")})` : name;
}

/** A whole agreement, party, source, milestone or claim, in a line. */
function asPart(value: unknown, language: Language, names: DocumentNames): string | null {
  const words = translator(language, "words");
  const agreement = TellableAgreement.safeParse(value).data;
  if (agreement) {
    const { type, dateSigned, amount, parties } = agreement;
    const who = parties.map((party) => partyInWords(party, language, names)).join("; ");
    const when = dateSigned && formatDate(language, dateSigned);
    return joined(words(`type.${type}`), when, amountInWords(amount, language), who);
  }
  const party = TellableParty.safeParse(value).data;
  if (party) return partyInWords(party, language, names);
  const milestone = TellableMilestone.safeParse(value).data;
  if (milestone) {
    const date = milestone.actual ?? milestone.planned;
    return joined(words(`standing.${milestone.kind}`), date && formatDate(language, date));
  }
  const source = sources.element.safeParse(value).data;
  if (source) return joined(source.title, source.address) || words(`sourceKind.${source.kind}`);
  return claims.element.safeParse(value).data?.value ?? null;
}

function partyInWords(
  { organization, role, origins }: TellableParty,
  language: Language,
  names: DocumentNames,
): string {
  const name =
    typeof organization === "string"
      ? nameFor(language, names.organizations[organization]?.names, organization)
      : nameFor(language, organization, "");
  return joined(
    name,
    translator(language, "words")(`role.${role}`),
    origins.map((one) => originInWords(one, language, names)).join(", "),
  );
}

/** Words of closed lists, names of codes, yes and no; anything else stands as it is. */
function asWord(path: string, value: unknown, language: Language, names: DocumentNames): string {
  if (Array.isArray(value) && value.some((one) => typeof one === "object"))
    return value.map((one) => valueInWords(path, one, language, names)).join("; ");
  if (Array.isArray(value)) return value.map((one) => asWord(path, one, language, names)).join(", ");
  const t = translator(language, "desk");
  if (typeof value === "boolean") return t(value ? "fields.yes" : "fields.no");
  const code = String(value);
  switch (path.split(".").at(-1)) {
    case "edition":
      return nameFor(language, names.editions[code], code);
    case "ceremony":
      return nameFor(language, names.ceremonies[code]?.names, code);
    case "organization":
      return nameFor(language, names.organizations[code]?.names, code);
    case "domains":
      return nameFor(language, names.domains[code], code);
    case "leadUnit":
    case "otherUnits":
      return nameFor(language, names.units[code], code);
    case "reporter":
    case "verifier":
      return t("fields.person");
    default:
      return listedWord(path, code, language) ?? code;
  }
}

function listedWord(path: string, code: string, language: Language): string | null {
  const words = translator(language, "words");
  const type = Agreement.shape.type.safeParse(code).data;
  switch (path.split(".").at(-1)) {
    case "type":
      return type ? words(`type.${type}`) : null;
    case "role":
      return isOf(partyRoles, code) ? words(`role.${code}`) : null;
    case "status":
      return isOf(agreementStatuses, code) ? words(`status.${code}`) : null;
    case "decision":
      return isOf(countingDecisions, code) ? words(`decision.${code}`) : null;
    case "originalLanguage":
    case "translatedByRegister":
    case "reasonLanguage":
    case "language":
      return isOf(languages, code) ? words(`language.${code}`) : null;
    case "kind":
      return kindInWords(path, code, language);
    default:
      return null;
  }
}

/** Projects, milestones and sources each have kinds of their own. */
function kindInWords(path: string, code: string, language: Language): string | null {
  const words = translator(language, "words");
  if (path.startsWith("milestones.")) return isOf(milestoneKinds, code) ? words(`standing.${code}`) : null;
  if (path.startsWith("sources.")) return isOf(sourceKinds, code) ? words(`sourceKind.${code}`) : null;
  return isOf(projectKinds, code) ? words(`kind.${code}`) : null;
}
