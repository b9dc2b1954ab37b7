import type { AgreementClass } from "./agreement-type";
import type { Qualifier } from "./amount";
import type { ClassSum } from "./counting/figures";
import type { ceremonyModes } from "./filters";
import type { Language, Texts } from "./languages";
import type { Coverage, PressMeasure } from "./press";
import type { CountingDecision } from "./project/document";

/** What a programme is made of besides signing ceremonies. */
export const programmeItemKinds = ["conference", "exhibition", "contest", "forum"] as const;
export type ProgrammeKind = "ceremony" | (typeof programmeItemKinds)[number];
export const attendanceMeasures = ["countries-and-regions", "companies", "global-500"] as const;
export type AttendanceMeasure = (typeof attendanceMeasures)[number];
export type CeremonyMode = (typeof ceremonyModes)[number];

/** A source of a reference record or a press figure; where its address is not known, it has a title. */
export interface NamedSource {
  readonly id: string;
  readonly kind: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly quote: string | null;
}

/** One line of the list of editions. */
export interface ListedEdition {
  readonly code: string;
  /** Its place in addresses: the code in lower case. */
  readonly slug: string;
  readonly labels: Texts;
  readonly expo: { readonly code: string; readonly names: Texts };
  readonly year: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly placeCode: string | null;
  readonly places: Texts;
  readonly coverage: Coverage;
  /** Published projects whose position is in this edition. */
  readonly projects: number;
}

/** Attendance of an edition, as one source gives it. */
export interface AttendanceClaim {
  readonly measure: AttendanceMeasure;
  /** Null where the source gives words only. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly asPrinted: string;
  readonly source: NamedSource;
  readonly chosen: boolean;
  readonly reasons: Texts;
}

/** What a source says of an edition in words. */
export interface EditionClaim {
  readonly field: EditionClaimField;
  readonly values: Texts;
  readonly source: NamedSource;
  readonly chosen: boolean;
  readonly reasons: Texts;
  readonly unconfirmed: boolean;
}

/** One thing that an edition consists of; its signing ceremonies have a page of their own. */
export interface ProgrammeEntry {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly titles: Texts;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly places: Texts;
  /** Id of the ceremony's page. */
  readonly ceremony: string | null;
}

/** A total that the press or the organisers gave. */
export interface PressFigure {
  readonly id: string;
  readonly scopes: Texts;
  readonly measure: PressMeasure;
  /** Exact decimal, in units of `unit`; of a rate, a percentage. */
  readonly value: string;
  /** ISO 4217 for money, `count` or `percent`. */
  readonly unit: string;
  readonly asPrinted: string;
  /** The worth of one unit of the last digit printed. */
  readonly lastDigit: string;
  readonly qualifier: Qualifier;
  readonly class: AgreementClass | null;
  readonly domain: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly unconfirmed: boolean;
  readonly ceremony: string | null;
  /** Codes of the editions that it speaks of. */
  readonly editions: readonly string[];
  readonly source: NamedSource;
  /** The partition that it is a part of. */
  readonly partition: string | null;
}

/** A press figure divided in one named way. Parts are added only within it (counting rule 9). */
export interface PressPartition {
  readonly id: string;
  readonly names: Texts;
  /** Whether its parts are all there are. */
  readonly complete: boolean;
  readonly whole: PressFigure;
  readonly parts: readonly PressFigure[];
}

/** The press figures of an edition or a ceremony. */
export interface PressFigures {
  /** Those that are no part of another, in the order recorded. */
  readonly wholes: readonly PressFigure[];
  /** The ways in which any of them, or a figure over several editions, is divided. */
  readonly partitions: readonly PressPartition[];
}

/** An agreement signed here that made nothing new: beside "newly signed", never inside it (counting rule 2). */
export interface LaterAgreement {
  readonly reference: string;
  readonly titles: Texts;
  readonly decision: Exclude<CountingDecision, "first">;
  readonly class: AgreementClass;
  readonly dateSigned: string;
  readonly reason: string | null;
  /** The one that the reason is written in; null without a reason. */
  readonly reasonLanguage: Language | null;
}

/** How much of what was signed this register holds: "4 of 530 projects held here". */
export interface Held {
  readonly coverage: Coverage;
  /** Published projects whose position is here. */
  readonly projects: number;
  /** The published number of all projects; null where none was published or it covers something else. */
  readonly published: PressFigure | null;
}

/** A ceremony as a line of its edition. */
export interface ListedCeremony {
  readonly id: string;
  readonly titles: Texts;
  readonly date: string | null;
  readonly mode: CeremonyMode;
  readonly placeCode: string | null;
  readonly places: Texts;
  /** Published projects with an agreement signed there. */
  readonly projects: number;
}

/** Everything that an edition's page shows. */
export interface Edition extends ListedEdition {
  readonly themes: Texts;
  readonly timeZone: string;
  readonly organisers: readonly Texts[];
  readonly website: string | null;
  /** The edition that it continues, and those that continue it. */
  readonly continues: { readonly code: string; readonly labels: Texts } | null;
  readonly continuedBy: readonly { readonly code: string; readonly labels: Texts }[];
  readonly attendance: readonly AttendanceClaim[];
  readonly claims: readonly EditionClaim[];
  readonly programme: readonly ProgrammeEntry[];
  readonly ceremonies: readonly ListedCeremony[];
  readonly held: Held;
  /** The register's own figures of projects positioned here, one per class. */
  readonly figures: readonly ClassSum[];
  readonly press: PressFigures;
  readonly later: readonly LaterAgreement[];
}

/** Everything that a ceremony's page shows; its projects are a list of their own. */
export interface Ceremony extends ListedCeremony {
  readonly edition: { readonly code: string; readonly labels: Texts } | null;
  readonly sessions: readonly { readonly titles: Texts; readonly date: string | null }[];
  readonly press: PressFigures;
  readonly later: readonly LaterAgreement[];
}

/** The facts of an edition that sources speak of in words. */
export const editionClaimFields = [
  "origins",
  "domains",
  "participants",
  "amount",
  "follow-up",
  "circumstances",
] as const;
export type EditionClaimField = (typeof editionClaimFields)[number];
