import type { FormState } from "../../domain/form-state";

/** One field in which two versions differ, in words. */
export interface DifferingField {
  readonly field: string;
  readonly theirs: string;
  readonly mine: string;
  /** Who changed it since the version that both began with. */
  readonly by: "theirs" | "mine" | "both";
}

/** A project that the form may be another signing of, in words. */
export interface EarlierInWords {
  readonly project: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: string;
  readonly href: string;
  /** Reference, edition, date, class and amount, as far as known. */
  readonly facts: readonly string[];
  /** Why it may be the same, the strongest reason first. */
  readonly reasons: readonly string[];
  /** Whether it is asked before another project is recorded. */
  readonly likely: boolean;
  /** Whether the writer may add an agreement to it. */
  readonly mayAdd: boolean;
}

/** What the desk answers to the form of a project that it did not keep. */
export interface DeskAnswer {
  /** Name of the part that was added. */
  readonly added: string;
  /** Sentences for the problems, in the order of the fields. */
  readonly faults: readonly { readonly path: string; readonly message: string }[];
  /** Somebody else saved meanwhile. */
  readonly conflict: { readonly by: string; readonly at: string; readonly fields: readonly DifferingField[] };
  /** What may have been signed before: asked once, before another project is recorded. */
  readonly earlier: readonly EarlierInWords[];
  /** The form was only looked at, and nothing must be mended. */
  readonly checked: boolean;
  /** The register did not answer. */
  readonly failed: boolean;
  /** The page that was answered: an answer to the page before says nothing of this one. */
  readonly page: string;
  /** Counts the answers, so that the form is drawn anew with each. */
  readonly serial: number;
}

export type DeskState = FormState & Partial<DeskAnswer>;
