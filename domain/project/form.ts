import type { Language } from "../languages";

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
