import type { AgreementForm, LanguageFields, OriginForm, PartyForm, ProjectForm, SourceForm } from "./form";
import { noAmount } from "./form-of-document";

/** Makes the key of a new part; keys must never come again within a project. */
export type NewKey = () => string;

export const noTexts: LanguageFields = { zh: "", en: "", fr: "" };

export const newOrigin = (key: string): OriginForm => ({ key, code: "", inferred: false, primary: false });

export const newParty = (newKey: NewKey, role = "partner"): PartyForm => ({
  key: newKey(),
  organization: "",
  name: "",
  known: "",
  told: "",
  newKind: "company",
  role,
  origins: [newOrigin("o1")],
  parentOrigin: "",
  parentInferred: false,
  sharePercent: "",
  committedAmount: "",
  committedCurrency: "CNY",
});

export const newSource = (newKey: NewKey): SourceForm => ({
  key: newKey(),
  kind: "press",
  address: "",
  title: "",
  date: "",
  language: "",
  quote: "",
});

export const newAgreement = (newKey: NewKey, where: string, sources: readonly string[]): AgreementForm => ({
  key: newKey(),
  where,
  type: "not-stated",
  supplements: "",
  dateSigned: "",
  runningOrder: "",
  counting: { decision: "first", actsOn: "", reason: "", reasonLanguage: "" },
  status: "signed",
  amount: { ...noAmount, disclosure: "disclosed", was: "disclosed" },
  parties: [newParty(newKey, "investor")],
  sources,
});

/**
 * The form of a project that nobody has recorded: one agreement with an investor, and one source. `where`: the value
 * of that field, where it is known.
 */
export function newForm(originalLanguage: string, newKey: NewKey, where = ""): ProjectForm {
  const source = newSource(newKey);
  return {
    originalLanguage,
    title: noTexts,
    summary: noTexts,
    translatedByRegister: [],
    locations: [],
    domains: [],
    primaryDomain: "",
    kind: "not-stated",
    leadUnit: "",
    otherUnits: [],
    jobs: { min: "", max: "" },
    firstAnnounced: { date: "", source: "" },
    unconfirmed: false,
    agreements: [newAgreement(newKey, where, [source.key])],
    sources: [source],
    milestones: [],
    claims: [],
  };
}

/** The form with a row to fill in where a list is empty; rows left blank are not kept. */
export function readyToFill(form: ProjectForm, newKey: NewKey): ProjectForm {
  const source = newSource(newKey);
  const sources = form.sources.length > 0 ? form.sources : [source];
  const cited = form.sources.length > 0 ? [] : [source.key];
  return {
    ...form,
    sources,
    agreements: form.agreements.map((agreement) => ({
      ...agreement,
      sources: agreement.sources.length > 0 ? agreement.sources : cited,
      parties: agreement.parties.length > 0 ? agreement.parties : [newParty(newKey, "investor")],
    })),
  };
}
