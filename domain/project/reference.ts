import type { Position } from "../counting/position";

/** What begins a reference: the code of its edition, `X-2019` when signed outside any. */
export function referencePrefix(position: Pick<Position, "edition" | "year">): string {
  return position.edition ?? `X-${position.year}`;
}

/** The permanent public reference, `SCE-2019-0007`; the number is taken at first publication. */
export function formatReference(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

/** Whether a text could be a reference or an edition's code: no other needs to be looked for. */
export const mayBeReference = (text: string): boolean => /^[A-Z0-9-]{1,60}$/i.test(text);
