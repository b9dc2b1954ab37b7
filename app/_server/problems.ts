import type { z } from "zod";
import type { Problem } from "@/domain/form-state";

const key = /^[a-z][a-zA-Z]*([.-][a-zA-Z]+)*$/;

/** The faults of a form as keys of the catalogue `problems`; a schema's own message is such a key already. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.join("."), message: messageOf(issue) }));
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (key.test(issue.message)) return issue.message;
  if (issue.input === undefined || issue.input === "") return "missing";
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? "tooShort" : issue.origin === "array" ? "missing" : "tooSmall";
    case "too_big":
      return issue.origin === "string" ? "tooLong" : "tooLarge";
    default:
      return "invalid";
  }
}
