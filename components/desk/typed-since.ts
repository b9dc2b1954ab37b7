import type { FormValues } from "../../domain/form-state";

/** What of a form was changed since it was sent, by the names of its fields; a box no longer ticked is an empty list. */
export function typedSince(sent: FormValues, now: FormValues): FormValues {
  const boxes = Object.keys(sent).filter((name) => !(name in now) && !isOfTheButton(name));
  const changed = Object.entries(now).filter(([name, value]) => !isSame(value, sent[name]));
  return Object.fromEntries([...changed, ...boxes.map((name) => [name, []] as const)]);
}

/** What a form was answered, with what was typed since it was sent; a part that the answer has no more stays away. */
export function withTyped(answered: FormValues, since: FormValues): FormValues {
  const groups = new Set(Object.keys(answered).map(groupOf));
  const values = { ...answered };
  for (const [name, value] of Object.entries(since)) {
    if (!groups.has(groupOf(name))) continue;
    if (Array.isArray(value) && value.length === 0) delete values[name];
    else values[name] = value;
  }
  return values;
}

/** Fields of one part share the beginning of their names; the others have none. */
const groupOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf(".")));

/** The button that sends a form says which it was; it is no field. */
const isOfTheButton = (name: string) => name === "intent";

const isSame = (one: string | string[], other: string | string[] | undefined) =>
  other !== undefined && [one].flat().join("\n") === [other].flat().join("\n");
