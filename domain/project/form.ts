import type { FormValues } from "../form-state";
import { type Language, languages } from "../languages";
import { type Fields, fieldsOf } from "./form-fields";

/** One field per language. */
export type LanguageFields = { readonly [language in Language]: string };

export interface LocationForm {
  readonly key: string;
  readonly code: string;
  readonly place: string;
}

export interface OriginForm {
  readonly key: string;
  readonly code: string;
  readonly inferred: boolean;
  readonly primary: boolean;
}

export interface PartyForm {
  readonly key: string;
  /** Id of the organization found, empty until one is. */
  readonly organization: string;
  /** The name as typed. */
  readonly name: string;
  /** The name under which `organization` was found: another name typed means another organization. */
  readonly known: string;
  /** The name that the writer was told will be added as a new organization. */
  readonly told: string;
  /** The kind of the organization, should it be added. */
  readonly newKind: string;
  readonly role: string;
  readonly origins: readonly OriginForm[];
  readonly parentOrigin: string;
  readonly parentInferred: boolean;
  readonly sharePercent: string;
  readonly committedAmount: string;
  readonly committedCurrency: string;
}

export interface AmountForm {
  readonly disclosure: string;
  /** The disclosure that the form began with; empty once the writer has chosen one. */
  readonly was: string;
  readonly qualifier: string;
  /** The figure, or the lower one of a range. */
  readonly figure: string;
  /** The higher figure of a range. */
  readonly upTo: string;
  readonly currency: string;
  readonly years: string;
  /** Why it is withheld. */
  readonly reason: string;
}

export interface AgreementForm {
  readonly key: string;
  /** The edition's code and the ceremony's id with a stroke between; either may be empty. Empty itself: not said. */
  readonly where: string;
  readonly type: string;
  readonly supplements: string;
  readonly dateSigned: string;
  readonly runningOrder: string;
  readonly counting: {
    readonly decision: string;
    readonly actsOn: string;
    readonly reason: string;
    /** Empty for the record's original language. */
    readonly reasonLanguage: string;
  };
  readonly status: string;
  readonly amount: AmountForm;
  readonly parties: readonly PartyForm[];
  readonly sources: readonly string[];
}

export interface SourceForm {
  readonly key: string;
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly quote: string;
}

export interface MilestoneForm {
  readonly key: string;
  readonly kind: string;
  readonly planned: string;
  readonly actual: string;
  readonly sources: readonly string[];
  readonly note: LanguageFields;
}

export interface ClaimForm {
  readonly key: string;
  readonly field: string;
  readonly value: string;
  /** Empty for the record's original language. */
  readonly language: string;
  readonly source: string;
  readonly chosen: boolean;
  readonly unconfirmed: boolean;
  readonly reason: LanguageFields;
}

/** A project as a form holds it: texts as typed, parts under their keys. */
export interface ProjectForm {
  readonly originalLanguage: string;
  readonly title: LanguageFields;
  readonly summary: LanguageFields;
  readonly translatedByRegister: readonly string[];
  readonly locations: readonly LocationForm[];
  readonly domains: readonly string[];
  readonly primaryDomain: string;
  readonly kind: string;
  readonly leadUnit: string;
  readonly otherUnits: readonly string[];
  readonly jobs: { readonly min: string; readonly max: string };
  readonly firstAnnounced: { readonly date: string; readonly source: string };
  readonly unconfirmed: boolean;
  readonly agreements: readonly AgreementForm[];
  readonly sources: readonly SourceForm[];
  readonly milestones: readonly MilestoneForm[];
  readonly claims: readonly ClaimForm[];
}

/** Reads the form that a browser sent; never refuses, judges nothing. */
export function formFrom(values: FormValues): ProjectForm {
  const fields = fieldsOf(values);
  return {
    originalLanguage: fields.text("originalLanguage"),
    title: textsFrom(fields.under("title")),
    summary: textsFrom(fields.under("summary")),
    translatedByRegister: fields.list("translatedByRegister"),
    locations: partsFrom(fields, "locations", (part) => ({
      code: part.text("code"),
      place: part.text("place"),
    })),
    domains: fields.list("domains"),
    primaryDomain: fields.text("primaryDomain"),
    kind: fields.text("kind"),
    leadUnit: fields.text("leadUnit"),
    otherUnits: fields.list("otherUnits"),
    jobs: { min: fields.under("jobs").text("min"), max: fields.under("jobs").text("max") },
    firstAnnounced: {
      date: fields.under("firstAnnounced").text("date"),
      source: fields.under("firstAnnounced").text("source"),
    },
    unconfirmed: fields.flag("unconfirmed"),
    agreements: partsFrom(fields, "agreements", agreementFrom),
    sources: partsFrom(fields, "sources", sourceFrom),
    milestones: partsFrom(fields, "milestones", milestoneFrom),
    claims: partsFrom(fields, "claims", claimFrom),
  };
}

function partsFrom<Part>(fields: Fields, name: string, read: (part: Fields) => Part) {
  return fields.parts(name).map(({ key, fields: part }) => ({ key, ...read(part) }));
}

function textsFrom(fields: Fields): LanguageFields {
  const [zh, en, fr] = languages.map((language) => fields.text(language));
  return { zh: zh ?? "", en: en ?? "", fr: fr ?? "" };
}

function agreementFrom(fields: Fields): Omit<AgreementForm, "key"> {
  const counting = fields.under("counting");
  return {
    where: fields.text("where"),
    type: fields.text("type"),
    supplements: fields.text("supplements"),
    dateSigned: fields.text("dateSigned"),
    runningOrder: fields.text("runningOrder"),
    counting: {
      decision: counting.text("decision"),
      actsOn: counting.text("actsOn"),
      reason: counting.text("reason"),
      reasonLanguage: counting.text("reasonLanguage"),
    },
    status: fields.text("status"),
    amount: amountFrom(fields.under("amount")),
    parties: partsFrom(fields, "parties", partyFrom),
    sources: fields.list("sources"),
  };
}

function amountFrom(fields: Fields): AmountForm {
  return {
    disclosure: fields.text("disclosure"),
    was: fields.text("was"),
    qualifier: fields.text("qualifier"),
    figure: fields.text("figure"),
    upTo: fields.text("upTo"),
    currency: fields.text("currency"),
    years: fields.text("years"),
    reason: fields.text("reason"),
  };
}

function partyFrom(fields: Fields): Omit<PartyForm, "key"> {
  return {
    organization: fields.text("organization"),
    name: fields.text("name"),
    known: fields.text("known"),
    told: fields.text("told"),
    newKind: fields.text("newKind"),
    role: fields.text("role"),
    origins: partsFrom(fields, "origins", (origin) => ({
      code: origin.text("code"),
      inferred: origin.flag("inferred"),
      primary: origin.flag("primary"),
    })),
    parentOrigin: fields.text("parentOrigin"),
    parentInferred: fields.flag("parentInferred"),
    sharePercent: fields.text("sharePercent"),
    committedAmount: fields.text("committedAmount"),
    committedCurrency: fields.text("committedCurrency"),
  };
}

function sourceFrom(fields: Fields): Omit<SourceForm, "key"> {
  return {
    kind: fields.text("kind"),
    address: fields.text("address"),
    title: fields.text("title"),
    date: fields.text("date"),
    language: fields.text("language"),
    quote: fields.text("quote"),
  };
}

function milestoneFrom(fields: Fields): Omit<MilestoneForm, "key"> {
  return {
    kind: fields.text("kind"),
    planned: fields.text("planned"),
    actual: fields.text("actual"),
    sources: fields.list("sources"),
    note: textsFrom(fields.under("note")),
  };
}

function claimFrom(fields: Fields): Omit<ClaimForm, "key"> {
  return {
    field: fields.text("field"),
    value: fields.text("value"),
    language: fields.text("language"),
    source: fields.text("source"),
    chosen: fields.flag("chosen"),
    unconfirmed: fields.flag("unconfirmed"),
    reason: textsFrom(fields.under("reason")),
  };
}
