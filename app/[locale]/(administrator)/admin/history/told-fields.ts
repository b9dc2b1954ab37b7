import { type Change, difference } from "@/domain/project/difference";
import { records } from "@/messages/en/records";

const told = Object.keys(records.fields);

/** A field of a record that the history tells of. */
export type ToldField = keyof typeof records.fields;

/** Whether a path is of a field that has a name on screen: ids, counters and the like have none. */
export const fieldOf = (path: string): ToldField | null =>
  (told.find((field) => path === field || path.startsWith(`${field}.`)) as ToldField | undefined) ?? null;

/** What a change changed, field by field; a record that is new or gone changes in all of them. */
export function changesBetween(former: unknown, document: unknown): Change[] {
  return difference(former ?? {}, document ?? {}).filter(
    ({ path, before, after }) => fieldOf(path) !== null && !(isNothing(before) && isNothing(after)),
  );
}

const isNothing = (value: unknown) =>
  value === null ||
  value === "" ||
  value === false ||
  (typeof value === "object" && Object.keys(value).length === 0);
