import type { FormValues } from "../form-state";
import { languages } from "../languages";
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
import { type Fields, fieldsOf } from "./form-fields";

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
