/** How far a date is shown by its format: what a cell does not show was not said. */
export type DateFormat = "day" | "month" | "year" | null;

const dayFormats = [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Of the formats that have a number instead of a code; 17 (`mmm-yy`) shows no day. */
export function builtInFormat(id: number): DateFormat {
  return id === 17 ? "month" : dayFormats.includes(id) ? "day" : null;
}

/** Of a format written out, such as `yyyy"年"m"月"`; null where it is no date. */
export function dateFormatOf(code: string): DateFormat {
  const bare = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")
    .split(";")[0];
  if (!bare || !/[yd]/.test(bare) || /[#0?]/.test(bare)) return null;
  return bare.includes("d") ? "day" : bare.includes("m") ? "month" : "year";
}

const dayMilliseconds = 86_400_000;

/**
 * A date that a spreadsheet counts in days, as far as its format shows it. Day 60 of 1900 never was: a fault that
 * spreadsheets keep for the sake of older ones.
 */
export function dateText(serial: string, format: DateFormat, since1904: boolean): string | null {
  const days = Math.floor(Number(serial));
  if (!format || !Number.isFinite(days) || days < 1 || days > 2_958_465) return null;
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * dayMilliseconds).toISOString();
  return date.slice(0, { day: 10, month: 7, year: 4 }[format]);
}
