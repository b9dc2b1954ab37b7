import type { Amount, DisclosedAmount } from "../amount";
import type { Texts } from "../languages";
import type { Agreement, Claim, Milestone, Party, ProjectDocument, Source } from "./document";
import type {
  AgreementForm,
  AmountForm,
  ClaimForm,
  LanguageFields,
  MilestoneForm,
  PartyForm,
  ProjectForm,
  SourceForm,
} from "./form";
import { writeFigure } from "./form-reading";

/** The form that shows a document; `nameOf` gives an organization's name for its id. */
export function formOf(document: ProjectDocument, nameOf: (organization: string) => string): ProjectForm {
  const { jobs, firstAnnounced } = document;
  return {
    originalLanguage: document.originalLanguage,
    title: textFields(document.title),
    summary: textFields(document.summary),
    translatedByRegister: document.translatedByRegister,
    locations: document.locations.map((location, index) => ({ key: `l${index + 1}`, ...location })),
    domains: document.domains,
    primaryDomain: document.domains[0] ?? "",
    kind: document.kind,
    leadUnit: document.leadUnit ?? "",
    otherUnits: document.otherUnits,
    jobs: { min: numberText(jobs?.min), max: numberText(jobs?.max) },
    firstAnnounced: { date: firstAnnounced?.date ?? "", source: firstAnnounced?.source ?? "" },
    unconfirmed: document.unconfirmed,
    agreements: document.agreements.map((agreement) => agreementForm(agreement, nameOf)),
    sources: document.sources.map(sourceForm),
    milestones: document.milestones.map(milestoneForm),
    claims: document.claims.map(claimForm),
  };
}

const numberText = (number: number | null | undefined) => (number == null ? "" : String(number));

const textFields = ({ zh = "", en = "", fr = "" }: Texts): LanguageFields => ({ zh, en, fr });

function agreementForm(agreement: Agreement, nameOf: (organization: string) => string): AgreementForm {
  const { decision, actsOn, reason, reasonLanguage } = agreement.counting;
  return {
    key: agreement.key,
    where: agreement.unplaced ? "" : `${agreement.edition ?? ""}/${agreement.ceremony ?? ""}`,
    type: agreement.type,
    supplements: agreement.supplements ?? "",
    dateSigned: agreement.dateSigned ?? "",
    runningOrder: numberText(agreement.runningOrder),
    counting: { decision, actsOn: actsOn ?? "", reason: reason ?? "", reasonLanguage: reasonLanguage ?? "" },
    status: agreement.status,
    amount: amountForm(agreement.amount),
    parties: agreement.parties.map((party) => partyForm(party, nameOf)),
    sources: agreement.sources,
  };
}

/** An amount nobody has typed yet. */
export const noAmount: AmountForm = {
  disclosure: "undisclosed",
  was: "undisclosed",
  qualifier: "exact",
  figure: "",
  upTo: "",
  currency: "CNY",
  years: "",
  reason: "",
};

function amountForm(amount: Amount): AmountForm {
  if (amount.disclosure === "disclosed") return statedForm(amount);
  if (amount.disclosure !== "withheld")
    return { ...noAmount, disclosure: amount.disclosure, was: amount.disclosure };
  const stated = amount.amount ? statedForm(amount.amount) : noAmount;
  return { ...stated, disclosure: "withheld", was: "withheld", reason: amount.reason };
}

function statedForm({ min, max, currency, qualifier, years }: DisclosedAmount): AmountForm {
  return {
    ...noAmount,
    disclosure: "disclosed",
    was: "disclosed",
    qualifier,
    figure: writeFigure(min ?? max ?? ""),
    upTo: qualifier === "range" && max ? writeFigure(max) : "",
    currency,
    years: numberText(years),
  };
}

function partyForm(party: Party, nameOf: (organization: string) => string): PartyForm {
  const name = nameOf(party.organization);
  return {
    key: party.key,
    organization: party.organization,
    name,
    known: name,
    told: "",
    newKind: "company",
    role: party.role,
    origins: party.origins.map((origin, index) => ({ key: `o${index + 1}`, ...origin })),
    parentOrigin: party.parentOrigin?.code ?? "",
    parentInferred: party.parentOrigin?.inferred ?? false,
    sharePercent: party.sharePercent ? writeFigure(party.sharePercent) : "",
    committedAmount: party.committed ? writeFigure(party.committed.amount) : "",
    committedCurrency: party.committed?.currency ?? "CNY",
  };
}

function sourceForm({ key, kind, address, title, date, language, quote }: Source): SourceForm {
  return {
    key,
    kind,
    address: address ?? "",
    title: title ?? "",
    date: date ?? "",
    language: language ?? "",
    quote: quote ?? "",
  };
}

function milestoneForm({ key, kind, planned, actual, sources, note }: Milestone): MilestoneForm {
  return { key, kind, planned: planned ?? "", actual: actual ?? "", sources, note: textFields(note) };
}

function claimForm({ reason, language, ...claim }: Claim): ClaimForm {
  return { ...claim, language: language ?? "", reason: textFields(reason) };
}
