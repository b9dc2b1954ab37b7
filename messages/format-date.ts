import type { Language } from "../domain/languages";
import { localeOf } from "./format-number";
import { dateFormat } from "./formats";

const parts = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
] as const;

const utc = (loose: string) => new Date(`${loose}${"-01-01".slice(loose.length - 4)}T00:00:00Z`);

const formatOf = (language: Language, loose: string) =>
  dateFormat(localeOf[language], {
    ...parts[loose.split("-").length - 1],
    timeZone: "UTC",
  });

/** A date as known: the year, the month or the day (`2018`, `2018-08`, `2018-08-25`); never padded. */
export function formatDate(language: Language, loose: string): string {
  return formatOf(language, loose).format(utc(loose));
}

/** From one date to another: `26–29 August 2019`. Either end may be missing or loose. */
export function formatDates(language: Language, starts: string | null, ends: string | null): string {
  const [one, other] = [starts ?? ends, ends ?? starts];
  if (!one || !other) return "";
  if (one === other) return formatDate(language, one);
  if (one.length !== other.length) return `${formatDate(language, one)} – ${formatDate(language, other)}`;
  if (language !== "zh") return formatOf(language, one).formatRange(utc(one), utc(other));
  return `${formatDate(language, one)}至${formatDate(language, other).slice(sharedStart(one, other))}`;
}

/** How much of the Chinese text of two dates is the same and need not be said twice: `2019年`, `2019年8月`. */
function sharedStart(one: string, other: string): number {
  if (one.slice(0, 4) !== other.slice(0, 4)) return 0;
  const sameMonth = one.length > 7 && one.slice(0, 7) === other.slice(0, 7);
  return formatDate("zh", sameMonth ? one.slice(0, 7) : one.slice(0, 4)).length;
}

/** An instant in a named time zone, to the minute; the text ends with the zone: `25 August 2018, 14:05 (UTC+8)`. */
export function formatInstant(language: Language, at: Date, zone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(localeOf[language], { ...options, timeZone: zone });
  const day = part({ year: "numeric", month: "long", day: "numeric" }).format(at);
  const time = part({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  const name = zoneName(language, at, zone);
  return language === "zh" ? `${day} ${time}（${name}）` : `${day}, ${time} (${name})`;
}

/** What a time zone is called at an instant, by how far it is ahead of UTC: `UTC+8`. */
export function zoneName(language: Language, at: Date, zone: string): string {
  const offset = dateFormat(localeOf[language], { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName");
  return (offset?.value ?? zone).replace("GMT", "UTC");
}
