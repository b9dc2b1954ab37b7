import type { Refusal } from "./refused";

/** What a form sent, by field; a repeated field has several values. */
export type FormValues = Record<string, string | string[]>;

/** A fault of one field: its path in the form (`parties.0.name`), and a key of the catalogue `problems`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  /** The same in the reader's language, where the door knew it. */
  readonly sentence?: string;
}

/** What an action answers to its form: why it did nothing, and what was typed, so that nothing is lost. */
export interface FormState {
  readonly refused?: Refusal;
  /** Why it was refused, in the reader's language. */
  readonly sentence?: string;
  readonly problems?: readonly Problem[];
  readonly values?: FormValues;
  /** Seconds to wait before another try. */
  readonly wait?: number;
}
