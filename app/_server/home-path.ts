import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";

/** The page on which somebody's work begins. */
export function homePath({ roles }: Actor, language: Language): string {
  if (roles.organizer !== undefined) return `/${language}/desk`;
  if (roles.official !== undefined) return `/${language}/dashboard`;
  if (roles.administrator !== undefined) return `/${language}/admin`;
  if (roles["follow-up-officer"] !== undefined) return `/${language}/desk/follow-up`;
  return `/${language}`;
}
