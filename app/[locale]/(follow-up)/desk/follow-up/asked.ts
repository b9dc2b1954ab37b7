import { silentMonths } from "@/domain/follow-up/silence";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address of the table asks for. */
export interface AskedOfTable {
  readonly edition: string | null;
  readonly unit: string | null;
  readonly words: string | null;
  /** So many months without news; null where that is not asked. */
  readonly silent: number | null;
  readonly after: string | null;
}

/** Reads the address; what it does not understand it leaves out. */
export function askedOfTable(asked: Asked): AskedOfTable {
  const one = (name: string, most = 200) => {
    const value = asked[name];
    return typeof value === "string" ? value.trim().slice(0, most) || null : null;
  };
  const code = (name: string) => {
    const value = one(name, 40);
    return value !== null && /^[A-Za-z0-9-]+$/.test(value) ? value : null;
  };
  return {
    edition: code("edition"),
    unit: code("unit"),
    words: one("words"),
    silent: monthsOf(one("silent")),
    after: code("after"),
  };
}

/** Any number of months from 1 to 600; `yes` is as many as are silence unless somebody says otherwise. */
function monthsOf(text: string | null): number | null {
  if (text === "yes") return silentMonths;
  const months = Number(text);
  return text !== null && /^\d{1,3}$/.test(text) && months >= 1 && months <= 600 ? months : null;
}

/** The address of the table with these questions. */
export function tablePath(language: string, asked: Partial<AskedOfTable>): string {
  const query = new URLSearchParams();
  for (const name of ["edition", "unit", "words", "silent", "after"] as const)
    if (asked[name]) query.set(name, String(asked[name]));
  return `/${language}/desk/follow-up${query.size > 0 ? `?${query}` : ""}`;
}
