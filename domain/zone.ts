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
  let instant = midnight - offset(midnight, zone);
  // Once more: the offset at the guess may differ from the one at midnight where clocks change.
  instant = midnight - offset(instant, zone);
  return new Date(instant - 1);
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offset(instant: number, zone: string) {
  const whole = Math.floor(instant / 1000) * 1000;
  return new Date(`${clock(new Date(whole), zone)}Z`).getTime() - whole;
}

/** What a zone's clock shows at an instant, `YYYY-MM-DDTHH:MM:SS`. */
function clock(instant: Date, zone: string) {
  const parts = new Intl.DateTimeFormat("en-US", {
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
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}`;
}
