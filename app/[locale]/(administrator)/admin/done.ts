import { redirect } from "next/navigation";
import { forgetReference } from "@/app/_server/records/forget-reference";
import type { Language } from "@/domain/languages";
import type { AdminPart } from "./frame";

/** Forgets what was kept of before the change, and leads on to where its records are listed. */
export function done(
  language: Language,
  part: AdminPart | `${AdminPart}/${string}`,
  what: "saved" | "removed",
): never {
  forgetReference();
  redirect(`/${language}/admin/${part}?done=${what}`);
}
