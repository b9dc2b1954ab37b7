import type { Source } from "../../domain/project/document";

/** A publication of the sample: its address as gathered, or its name where only that is known. */
export interface Paper {
  readonly kind: Source["kind"];
  readonly address?: string;
  readonly title?: string;
  readonly date?: string;
  readonly language?: string;
}
