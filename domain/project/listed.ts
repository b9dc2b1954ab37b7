import type { AgreementClass } from "../agreement-type";
import type { PositionAmount } from "../counting/position";
import type { Language } from "../languages";
import type { ProjectKind } from "./document";
import type { Named } from "./public";

/** One line of a list of projects. */
export interface ListedProject {
  /** The project's random id: for the desk and the dashboard only. */
  readonly id: string;
  /** Null where it was never published. */
  readonly reference: string | null;
  /** The title to show in each language: its own, or what it falls back to (then in `originalLanguage`). */
  readonly titles: { readonly [language in Language]: string };
  readonly originalLanguage: Language;
  readonly class: AgreementClass | null;
  readonly year: number | null;
  readonly signed: string | null;
  readonly edition: string | null;
  readonly amounts: readonly PositionAmount[];
  readonly withheld: boolean;
  readonly domains: readonly string[];
  readonly origins: readonly { readonly code: string; readonly inferred: boolean }[];
  readonly kind: ProjectKind;
  readonly unit: string | null;
  /** The kind of its latest milestone with an actual date, or `signed` (counting rule 8). */
  readonly standing: string;
  readonly unconfirmed: boolean;
  readonly organizations: readonly Named[];
}

export interface ProjectPage {
  readonly projects: readonly ListedProject[];
  /** Exact up to 10,000. */
  readonly total: number;
  readonly totalIsExact: boolean;
  /** Cursor of the next page, and of the one before. */
  readonly next: string | null;
  readonly previous: string | null;
}
