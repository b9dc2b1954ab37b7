import type { AgreementClass, AgreementType } from "../agreement-type";
import type { DisclosedAmount } from "../amount";
import type { Position } from "../counting/position";
import type { FileKind, MediaType } from "../files/file";
import type { Language, Texts } from "../languages";
import type {
  AgreementStatus,
  Claim,
  CountingDecision,
  MilestoneKind,
  PartyRole,
  ProjectKind,
  Source,
} from "./document";

/** A withheld amount is published without its figures. */
export type PublicAmount =
  | DisclosedAmount
  | { readonly disclosure: "undisclosed" | "withheld" | "not-applicable" };

export interface Named {
  readonly id: string;
  readonly names: Texts;
}

export interface PublicParty {
  readonly organization: Named;
  readonly role: PartyRole;
  readonly origins: readonly {
    readonly code: string;
    readonly inferred: boolean;
    readonly primary: boolean;
  }[];
  readonly parentOrigin: { readonly code: string; readonly inferred: boolean } | null;
  readonly sharePercent: string | null;
}

export interface PublicAgreement {
  readonly key: string;
  readonly type: AgreementType;
  readonly class: AgreementClass;
  readonly dateSigned: string;
  readonly edition: Named | null;
  readonly ceremony: (Named & { readonly date: string | null }) | null;
  readonly counting: {
    readonly decision: CountingDecision;
    readonly actsOn: string | null;
    readonly reason: string | null;
    /** The one that the reason is written in; null without a reason. */
    readonly reasonLanguage: Language | null;
  };
  readonly status: AgreementStatus;
  readonly amount: PublicAmount;
  readonly parties: readonly PublicParty[];
  /** Keys of its sources. */
  readonly sources: readonly string[];
}

/** A scan or photograph of an agreement that anyone may have. */
export interface PublicFile {
  readonly id: string;
  /** Key of its agreement. */
  readonly agreement: string;
  readonly kind: FileKind;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** In hexadecimal digits, over the bytes that are served. */
  readonly sha256: string;
}

/** What a source says, and in which language the register wrote it down. */
export type PublicClaim = Omit<Claim, "language"> & { readonly language: Language };

export interface PublicMilestone {
  /** By which claims name it. */
  readonly key: string;
  readonly kind: MilestoneKind;
  readonly planned: string | null;
  readonly actual: string | null;
  readonly verified: boolean;
  readonly note: Texts;
  readonly sources: readonly string[];
}

/** A published project as the public may read it: only what is named here leaves the register. */
export interface PublicProject {
  readonly reference: string;
  readonly version: number;
  readonly firstPublishedAt: Date;
  readonly updatedAt: Date;
  readonly title: Texts;
  readonly summary: Texts;
  readonly originalLanguage: Language;
  readonly translatedByRegister: readonly Language[];
  /** The edition of its position. */
  readonly edition: Named | null;
  readonly locations: readonly { readonly code: string; readonly place: string }[];
  readonly domains: readonly { readonly code: string; readonly labels: Texts; readonly primary: boolean }[];
  readonly kind: ProjectKind;
  readonly leadUnit: Named | null;
  readonly otherUnits: readonly Named[];
  readonly jobs: { readonly min: number; readonly max: number | null } | null;
  readonly firstAnnounced: { readonly date: string; readonly source: string } | null;
  readonly unconfirmed: boolean;
  /** The union of the parties of its counted agreements. */
  readonly parties: readonly PublicParty[];
  readonly origins: readonly {
    readonly code: string;
    readonly inferred: boolean;
    readonly primary: boolean;
  }[];
  readonly agreements: readonly PublicAgreement[];
  readonly position: Position | null;
  readonly milestones: readonly PublicMilestone[];
  readonly claims: readonly PublicClaim[];
  readonly sources: readonly Source[];
  /** The scans and photographs of its agreements. */
  readonly files: readonly PublicFile[];
}
