import type { PositionAmount } from "../domain/counting/position";
import type { Language } from "../domain/languages";
import type { PublicAmount } from "../domain/project/public";
import { formatAmount } from "./format-amount";
import { formatDate } from "./format-date";
import { formatNumber } from "./format-number";
import { displayNames } from "./formats";
import { originName, type PlaceNames } from "./origin-names";
import { translator } from "./translator";

/** A text, and whether it says only why there is nothing to say. */
export interface Said {
  readonly text: string;
  readonly missing: boolean;
}

/** The amount of a position: one line per currency, or the words for why there is none. */
export function positionAmountLines(
  language: Language,
  amounts: readonly PositionAmount[],
  withheld: boolean,
): Said[] {
  if (amounts.length > 0)
    return amounts.map((amount) => ({ text: formatAmount(language, amount), missing: false }));
  const words = translator(language, "words");
  return [{ text: words(withheld ? "disclosure.withheld" : "disclosure.undisclosed"), missing: true }];
}

/** The amount of one agreement, as published. */
export function agreementAmount(language: Language, amount: PublicAmount): Said {
  if (amount.disclosure === "disclosed") return { text: formatAmount(language, amount), missing: false };
  return { text: translator(language, "words")(`disclosure.${amount.disclosure}`), missing: true };
}

/** How many jobs: a number, a range, or at least so many. */
export function jobsText(
  language: Language,
  { min, max }: { readonly min: number; readonly max: number | null },
): string {
  const t = translator(language, "publicPages");
  const [low, high] = [formatNumber(language, min), max === null ? null : formatNumber(language, max)];
  if (high === null) return t("project.jobsAtLeast", { min: low });
  return min === max ? low : `${low}–${high}`;
}

/** Where a project is: the place as its record names it, and what lies around it. */
export function locationText(
  language: Language,
  { code, place }: { readonly code: string; readonly place: string },
  names: PlaceNames,
): string {
  const around = originName(language, code, names);
  if (!place) return around;
  return language === "zh" ? `${place}（${around}）` : `${place} (${around})`;
}

/** A source of a project, an edition or a press figure. */
export interface AnySource {
  readonly kind: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly quote: string | null;
}

/** What a source is called: by its title, else by the site where it stands. */
export const sourceTitle = (language: Language, { title, address }: AnySource): string =>
  title ?? (address ? hostOf(address) : translator(language, "words")("notKnown"));

/** What kind of source it is, of when, in which language and where: as far as it is known. */
export function sourceDetails(language: Language, source: AnySource): string {
  const words = translator(language, "words");
  return [
    words.has(`sourceKind.${source.kind}` as never) ? words(`sourceKind.${source.kind}` as never) : null,
    source.date && formatDate(language, source.date),
    source.language && languageName(language, source.language),
    source.title && source.address && hostOf(source.address),
  ]
    .filter(Boolean)
    .join(" · ");
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, "");

const languageName = (reader: Language, code: string) =>
  displayNames(reader, { type: "language" }).of(code) ?? code;
