import type { Texts } from "../../domain/languages";

/** The names of the codes that a list of projects shows. */
export interface Labels {
  readonly domains: Readonly<Record<string, Texts>>;
  readonly editions: Readonly<Record<string, Texts>>;
  readonly units: Readonly<Record<string, Texts>>;
  readonly ceremonies: Readonly<Record<string, Texts>>;
  /** Of origins only those that this register calls by names of its own. */
  readonly origins: Readonly<Record<string, Texts>>;
  /** Only those that a filter names. */
  readonly organizations?: Readonly<Record<string, Texts>>;
}

/** The label of a code; one that has none stands as it is. */
export const labelIn = (labels: Readonly<Record<string, Texts>>, code: string): Texts =>
  (Object.hasOwn(labels, code) && labels[code]) || { en: code };
