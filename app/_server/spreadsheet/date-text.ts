/**
 * How far a date is shown by its format: what a cell does not show was not said. `month-or-day`: by the language of
 * whoever wrote the file, which the file does not say.
 */
export type DateFormat = "day" | "month" | "year" | "month-or-day" | null;

const dayFormats = [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 55, 56, 58];
/** In mainland China `2019年8月`, in Taiwan and Japan the day as well (ECMA-376, 18.8.30). */
const eitherFormats = [27, 36, 50, 52, 57];

/** Of the formats that have a number instead of a code; 17 (`mmm-yy`) shows no day. */
export function builtInFormat(id: number): DateFormat {
  if (id === 17) return "month";
  if (eitherFormats.includes(id)) return "month-or-day";
  return dayFormats.includes(id) ? "day" : null;
}

/** Of a format written out, such as `yyyy"年"m"月"`; `e` is a year in East Asia. Null where it is no date. */
export function dateFormatOf(code: string): DateFormat {
  const bare = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|general/g, "")
    .split(";")[0];
  if (!bare || !/[yde]/.test(bare) || /[#0?]/.test(bare)) return null;
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
  return date.slice(0, lengthOf(format, date));
}

/** A month is kept as the first of its days, so that no other day was ever typed as one. */
function lengthOf(format: NonNullable<DateFormat>, date: string): number {
  if (format === "month-or-day") return date.slice(8, 10) === "01" ? 7 : 10;
  return { day: 10, month: 7, year: 4 }[format];
}
