/** So many months without news are silence unless somebody asks for another number. */
export const silentMonths = 12;

/** The day before which the last news of a silent project lies: so many months before today (both `YYYY-MM-DD`). */
export function silentSince(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}
