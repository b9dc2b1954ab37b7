import { z } from "zod";
import type { FormValues } from "@/domain/form-state";
import { storable } from "@/domain/storable";

/** What a form sent, as plain values: a field that was sent once is one text, a repeated one a list. Files are left out. */
export function valuesOf(data: FormData): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, sent] of data) {
    if (typeof sent !== "string" || name.startsWith("$ACTION") || name === "__proto__") continue;
    const value = storable(sent);
    const before = values.get(name);
    // A list of its own for each would be work without end for a field that is sent a hundred thousand times.
    if (before) before.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries(
    [...values].map(([name, [first = "", ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
}

/** The values without those that are never sent back, such as passwords. */
export function withoutFields(values: FormValues, unsaid: readonly string[] = []): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !unsaid.includes(name)));
}

/** A field that may be sent any number of times, such as checkboxes of one name. */
export const several = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(z.string().max(1000)).max(1000),
);
