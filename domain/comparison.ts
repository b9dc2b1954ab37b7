import type { Texts } from "./languages";

/** An edition as it is compared with another. Its days are loose dates. */
export interface ComparableEdition {
  readonly code: string;
  readonly labels: Texts;
  /** Code of its expo. */
  readonly expo: string;
  readonly year: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly continues: string | null;
}

/** The edition that one continues; where none is named, the one before it of the same expo. */
export function predecessorOf(
  edition: ComparableEdition,
  all: readonly ComparableEdition[],
): ComparableEdition | null {
  const named = all.find(({ code }) => code === edition.continues);
  if (named) return named;
  const begins = ({ starts, year }: ComparableEdition) => starts ?? String(year);
  const earlier = all
    .filter((one) => one.expo === edition.expo && begins(one) < begins(edition))
    .toSorted((one, other) => (begins(one) < begins(other) ? 1 : -1));
  return earlier[0] ?? null;
}

/** Which day of an edition a day is: 1 on its first; null where its first is not known to the day. */
export function dayNumber(starts: string | null, day: string): number | null {
  return isDay(starts) ? Math.round((utc(day) - utc(starts)) / milliseconds) + 1 : null;
}

/** The day (`YYYY-MM-DD`) that is the n-th of an edition; null where its first is not known to the day. */
export function dayAt(starts: string | null, number: number): string | null {
  return isDay(starts)
    ? new Date(utc(starts) + (number - 1) * milliseconds).toISOString().slice(0, 10)
    : null;
}

/**
 * Up to which of its days an edition is compared today: its present one while it is held, so that an edition under way
 * is never set against another's whole. Null: both are compared whole.
 */
export function comparedDay({ starts, ends }: ComparableEdition, today: string): number | null {
  const number = dayNumber(starts, today);
  if (number === null || number < 1) return null;
  const last = isDay(ends) ? dayNumber(starts, ends) : longest;
  return number < (last ?? longest) ? number : null;
}

/** No edition seen lasts longer; courses are shown so far. */
export const longest = 31;

/** What was signed on one day, its loose date taken at its earliest. */
export interface SignedOn {
  readonly day: string;
  readonly projects: number;
}

/** How many projects had been signed by the end of each day of an edition; what was signed before it stands on its first. */
export function courseOf(signed: readonly SignedOn[], starts: string | null, days: number): number[] {
  return Array.from({ length: days }, (_, index) => {
    const until = dayAt(starts, index + 1) ?? "";
    return signed.filter(({ day }) => day <= until).reduce((sum, { projects }) => sum + projects, 0);
  });
}

/** So many days show all of what was signed at either edition, and its length; at least one. */
export function daysOf(
  sides: readonly {
    readonly edition: Pick<ComparableEdition, "starts" | "ends">;
    readonly signed: readonly SignedOn[];
  }[],
): number {
  const numbers = sides.flatMap(({ edition: { starts, ends }, signed }) =>
    [...signed.map(({ day }) => day), ...(isDay(ends) ? [ends] : [])].map(
      (day) => dayNumber(starts, day) ?? 1,
    ),
  );
  return Math.min(longest, Math.max(1, ...numbers));
}

const milliseconds = 24 * 60 * 60 * 1000;
const isDay = (date: string | null): date is string => date !== null && date.length === 10;
const utc = (day: string) => new Date(`${day}T00:00:00Z`).getTime();
