import { type ImportColumn, importColumns, type RowTexts } from "@/domain/import/columns";
import { asSent } from "@/domain/import/whole-rows";

type Sent = Readonly<Record<string, string | string[]>>;

const isColumn = (text: string | undefined): text is ImportColumn =>
  importColumns.some((one) => one === text);

/** The texts of a grid as they were sent (`cell.7.amount`), by the numbers of their rows. */
export function sentCells(sent: Sent): ReadonlyMap<number, RowTexts> {
  const rows = new Map<number, RowTexts>();
  for (const [name, text] of Object.entries(sent)) {
    const [, number, column] = /^cell\.(\d{1,7})\.(\w+)$/.exec(name) ?? [];
    if (number === undefined || !isColumn(column) || typeof text !== "string") continue;
    const texts = { ...rows.get(Number(number)), [column]: asSent(text) };
    rows.set(Number(number), texts);
  }
  return rows;
}

/** The rows whose field of this name (`out.7`, `decision.7`) was sent, with its value. */
export function sentRows(sent: Sent, name: string): ReadonlyMap<number, string> {
  const found = Object.entries(sent).flatMap(([field, value]): [number, string][] => {
    const [, number] = new RegExp(`^${name}\\.(\\d{1,7})$`).exec(field) ?? [];
    return number === undefined || typeof value !== "string" ? [] : [[Number(number), value]];
  });
  return new Map(found);
}
