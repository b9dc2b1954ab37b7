import { z } from "zod";

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

function daysIn(year: number, month: number) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isLooseDate(value: string) {
  const [, year, month, day] = shape.exec(value) ?? [];
  if (!year) return false;
  return !(month && day) || Number(day) <= daysIn(Number(year), Number(month));
}

/** A date known to the year, the month or the day (`2018`, `2018-08`, `2018-08-25`; ISO 8601 reduced precision). */
export const LooseDate = z
  .string()
  .regex(shape, { error: "loose-date", abort: true })
  .refine(isLooseDate, { error: "loose-date" })
  .brand<"LooseDate">();
export type LooseDate = z.infer<typeof LooseDate>;

/** Reads a loose date; throws where the text is none. For dates that stand in the code or have been checked. */
export const looseDate = (value: string): LooseDate => LooseDate.parse(value);

/** The first day the date may mean, `YYYY-MM-DD`: where it is sorted. */
export const earliestDay = (date: LooseDate): string => `${date}${"-01-01".slice(date.length - 4)}`;

/** The last day the date may mean, `YYYY-MM-DD`. */
export function latestDay(date: LooseDate): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}`;
}

export const yearOf = (date: LooseDate): number => Number(date.slice(0, 4));

/** The month, `YYYY-MM`, or null where only the year is known. */
export const monthOf = (date: LooseDate): string | null => (date.length >= 7 ? date.slice(0, 7) : null);

export function compareDates(one: LooseDate, other: LooseDate): number {
  return earliestDay(one) < earliestDay(other) ? -1 : earliestDay(one) > earliestDay(other) ? 1 : 0;
}
