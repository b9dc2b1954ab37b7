import type { AttendanceMeasure, EditionClaimField, ProgrammeKind } from "../../domain/edition";
import type { Language, Texts } from "../../domain/languages";
import type { PressMeasure } from "../../domain/press";
import type { MilestoneKind, PartyRole, ProjectKind } from "../../domain/project/document";
import type { paperBook } from "./data/papers";
import type { Instrument, Wording } from "./wording";

export type PaperName = keyof typeof paperBook;

/** A publication, and the words in it (at most 15) that carry the fact. */
export type Cited = readonly [paper: PaperName, quote?: string];

/** A party as its source names it. */
export interface SampleParty {
  readonly organization: string;
  readonly role: PartyRole;
  /** Origins that the source states. */
  readonly stated?: readonly string[];
  /** Origins that the editors of the data inferred. */
  readonly inferred?: readonly string[];
  readonly parentOrigin?: string;
}

/** Wording of the source, amount in units of the currency, currency, years. */
export type SampleAmount = readonly [
  wording: Wording,
  value: string,
  currency: "CNY" | "EUR",
  years?: number,
];

export interface SampleAgreement {
  readonly edition: string | null;
  readonly ceremony?: string;
  readonly date: string;
  /** What the source calls the paper. */
  readonly instrument: Instrument;
  readonly amount?: SampleAmount;
  readonly parties: readonly SampleParty[];
  readonly source: Cited;
  /** Why it is the same thing signed once more: a text, and the language it is in. */
  readonly repeats?: readonly [reason: string, language: Language];
}

export interface SampleClaim {
  readonly field: string;
  readonly value: string;
  /** Of a value in words, where it is not the record's own. */
  readonly language?: Language;
  readonly source: Cited;
  readonly chosen: boolean;
  readonly reason?: Texts;
  readonly unconfirmed?: true;
}

export interface SampleMilestone {
  readonly kind: MilestoneKind;
  readonly planned?: string;
  readonly actual?: string;
  readonly note?: Texts;
  readonly source: Cited;
}

/** One project of the sample. The first agreement is its first; what else is signed repeats it. */
export interface SampleProject {
  /** Its name among the sample's records: never changes, its id is made from it. */
  readonly slug: string;
  /** Language of the source (English where the source's is none of the register's). */
  readonly language: Language;
  readonly title: Texts;
  /** Languages in which the title is the register's own. */
  readonly translated: readonly Language[];
  readonly summary?: Texts;
  readonly domains?: readonly string[];
  readonly places?: readonly (readonly [code: string, place: string])[];
  readonly kind?: ProjectKind;
  readonly leadUnit?: string;
  readonly otherUnits?: readonly string[];
  readonly jobs?: readonly [min: number, max: number];
  readonly firstAnnounced?: readonly [date: string, source: Cited];
  readonly unconfirmed?: true;
  readonly agreements: readonly [SampleAgreement, ...SampleAgreement[]];
  readonly milestones?: readonly SampleMilestone[];
  readonly claims?: readonly SampleClaim[];
}

export interface SampleEdition {
  readonly code: string;
  readonly expo: string;
  readonly labels: Texts;
  readonly year: number;
  readonly themes?: Texts;
  readonly placeCode: string;
  readonly places?: Texts;
  readonly starts: string;
  readonly ends?: string;
  readonly timeZone?: string;
  readonly organisers?: readonly Texts[];
  readonly website?: string;
  readonly continues?: string;
  readonly coverage: "partial" | "a-few";
}

export interface SampleCeremony {
  readonly slug: string;
  readonly edition: string | null;
  readonly titles: Texts;
  readonly date: string;
  readonly mode: "on-site" | "online" | "not-stated";
  readonly placeCode: string;
  readonly places?: Texts;
}

export interface SampleAttendance {
  readonly edition: string;
  readonly measure: AttendanceMeasure;
  readonly value: number | null;
  readonly qualifier: string;
  readonly asPrinted: string;
  readonly source: Cited;
  readonly chosen: boolean;
  readonly reasons?: Texts;
}

export interface SampleEditionClaim {
  readonly edition: string;
  readonly field: EditionClaimField;
  readonly values: Texts;
  readonly source: Cited;
  readonly chosen?: false;
  readonly reasons?: Texts;
  readonly unconfirmed?: true;
}

export interface SampleProgrammeItem {
  readonly edition: string;
  readonly kind: ProgrammeKind;
  readonly titles: Texts;
  readonly source: Cited;
}

export interface SampleOrganization {
  readonly names: Texts;
  readonly kind: "company" | "government" | "university" | "institute" | "not-stated";
  readonly aliases?: readonly string[];
  readonly parent?: string;
}

/** What was printed, its exact value, and the worth of one unit of the last digit printed (1 for counts). */
export interface Printed {
  readonly value: string;
  readonly printed: string;
  readonly digit?: string;
  readonly unit?: "CNY" | "EUR" | "USD" | "percent";
  readonly wording?: Wording;
  readonly class?: "contract" | "intent" | "announcement";
}

/** One published total with everything that its source counts of it: each count becomes a press figure. */
export interface SamplePress {
  readonly slug: string;
  readonly editions: readonly string[];
  readonly ceremony?: string;
  readonly scopes: Texts;
  readonly date: string;
  readonly source: Cited;
  readonly domain?: string;
  readonly place?: string;
  readonly unconfirmed?: true;
  /** The partition that it is a part of. */
  readonly part?: string;
  readonly figures: readonly (readonly [measure: PressMeasure, printed: Printed])[];
}

/** A way of dividing a published total: one partition for each measure that its parts have. */
export interface SamplePartition {
  readonly slug: string;
  readonly whole: string;
  readonly names: Texts;
  readonly complete: boolean;
}
