import type { Language } from "@/domain/languages";
import type { Drawing, Words } from "./blocks";

/** What stands on a sheet around what it says. */
export interface Frame {
  readonly language: Language;
  /** Whose sheet it is: stands above the title. */
  readonly register: string;
  readonly title: Words;
  /** The whole address where the same is read; at the foot of every page. */
  readonly address: string;
  /** What the sheet says of its date, in words; at the foot of every page. */
  readonly dated: string;
  /** The instant that the file says it was made at. Of the same record it is the same, so that the bytes are too. */
  readonly at: Date;
  /** Drawn beside the title: a code that leads to the address. */
  readonly mark?: Drawing;
}
