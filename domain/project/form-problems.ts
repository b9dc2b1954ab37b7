import type { z } from "zod";
import type { Problem } from "../form-state";
import type { ProjectForm } from "./form";

/** How a path in the document reads as the name of the field in the form that holds it. */
const renamings: readonly (readonly [RegExp, string])[] = [
  [/\.amount\.amount\./, ".amount."],
  [/\.amount\.min$/, ".amount.figure"],
  [/\.amount\.max$/, ".amount.upTo"],
  [/\.(edition|ceremony)$/, ".where"],
  [/(\.parties\.[^.]+)\.organization$/, "$1.name"],
  [/\.parentOrigin\.code$/, ".parentOrigin"],
  [/\.committed\.amount$/, ".committedAmount"],
  [/\.committed\.currency$/, ".committedCurrency"],
  [/^(domains|otherUnits|translatedByRegister)\.\d+$/, "$1"],
  [/\.sources\.\d+$/, ".sources"],
];

/** The name of the form's field for a path of the document: `agreements, 0, amount, min` is `agreements.a1.amount.figure`. */
export function fieldOf(path: readonly PropertyKey[], form: ProjectForm): string {
  let at: unknown = form;
  const names = path.map((step) => {
    at = childOf(at, step);
    const key = childOf(at, "key");
    return typeof key === "string" ? key : String(step);
  });
  return renamings.reduce((name, [from, to]) => name.replace(from, to), names.join("."));
}

const childOf = (value: unknown, step: PropertyKey): unknown =>
  value && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[step] : undefined;

/** The faults that the schema of documents finds, at the fields of the form that hold them. */
export function problemsOfDocument(error: z.ZodError | undefined, form: ProjectForm): Problem[] {
  return (error?.issues ?? []).map((issue) => ({
    path: fieldOf(issue.path, form),
    message: sentenceOf(issue),
  }));
}

/** A message of our own schemas is the key of its sentence; of the library's we say what kind of fault it is. */
function sentenceOf({ code, message }: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(message)) return message;
  if (code === "too_big") return "tooLong";
  return message.includes("URL") ? "address" : "invalid";
}
