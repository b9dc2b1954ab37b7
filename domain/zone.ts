/** The reporting time zone of a register that sets no other. */
export const defaultZone = "Asia/Shanghai";

/** Whether a time zone exists, by its name in the tz database (`Asia/Shanghai`). */
export function isZone(name: string): boolean {
  try {
    return name !== "" && new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** The day of an instant in a time zone, `YYYY-MM-DD`. Throws RangeError for a zone that does not exist. */
export function dayOf(instant: Date, zone: string): string {
  return clock(instant, zone).slice(0, 10);
}

/** The last millisecond of a day (`YYYY-MM-DD`) in a time zone: what `asOf` means. */
export function endOfDay(day: string, zone: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`).getTime() + 24 * 60 * 60 * 1000;
  return new Date(whenClocksShow(midnight, zone) - 1);
}

/**
 * The instant at which a zone's clocks show a day (`YYYY-MM-DD`) and a time (`HH:MM`, seconds if wanted). A time that
 * they leave out when they are put forward lies within an hour of the change; null where there is no such day or time.
 */
export function instantAt(day: string, time: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}(:\d{2})?$/.test(time)) return null;
  const text = `${day}T${time.padEnd(8, ":00")}`;
  const shown = new Date(`${text}Z`);
  if (Number.isNaN(shown.getTime()) || shown.toISOString().slice(0, 19) !== text) return null;
  return new Date(whenClocksShow(shown.getTime(), zone));
}

/** The instant at which a zone's clocks show what UTC shows at another; both in milliseconds. */
function whenClocksShow(utc: number, zone: string): number {
  const guess = utc - offset(utc, zone);
  // Once more: the offset at the guess may differ from the one at the instant where clocks change.
  const found = utc - offset(guess, zone);
  // Clocks that are put forward leave the time out: the later of the two is not before the change.
  return found + offset(found, zone) === utc ? found : Math.max(guess, found);
}

/** The first millisecond of the day of an instant in a time zone. */
export function startOfDay(instant: Date, zone: string): Date {
  const day = dayOf(instant, zone);
  const before = new Date(new Date(`${day}T00:00:00Z`).getTime() - 24 * 60 * 60 * 1000);
  return new Date(endOfDay(before.toISOString().slice(0, 10), zone).getTime() + 1);
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offset(instant: number, zone: string) {
  const whole = Math.floor(instant / 1000) * 1000;
  return new Date(`${clock(new Date(whole), zone)}Z`).getTime() - whole;
}

/** What a zone's clock shows at an instant, `YYYY-MM-DDTHH:MM:SS`. */
function clock(instant: Date, zone: string) {
  const parts = clockFace(zone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}`;
}

const clockFaces = new Map<string, Intl.DateTimeFormat>();

/** Made once for a zone: to make it costs more than to read it. */
function clockFace(zone: string): Intl.DateTimeFormat {
  const face = clockFaces.get(zone) ?? makeClockFace(zone);
  clockFaces.set(zone, face);
  return face;
}

const makeClockFace = (zone: string) =>
  new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
