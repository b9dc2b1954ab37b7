import { importLimits, type Unreadable, unreadables } from "@/domain/import/limits";
import type { Language } from "@/domain/languages";
import { type Refusal, Refused, refusals } from "@/domain/refused";
import { translator } from "@/messages/translator";
import { refusalState } from "../problems";

const limits = {
  size: String(importLimits.fileBytes / 1024 / 1024),
  rows: importLimits.rows,
  columns: importLimits.columns,
  characters: importLimits.cellLength,
};

const isUnreadable = (reason: string): reason is Unreadable => unreadables.some((one) => one === reason);
const isRefusal = (reason: string): reason is Refusal => refusals.some((one) => one === reason);

/** Why nothing was done, for the reader; an unknown reason says nothing. */
export function sentenceOf(reason: string, language: Language): string {
  if (isUnreadable(reason)) return translator(language, "imports")(`unreadable.${reason}`, limits);
  return isRefusal(reason) ? (refusalState(new Refused(reason), language).sentence ?? "") : "";
}

/** What an import takes in at most, for the reader. */
export const limitsSentence = (language: Language): string =>
  translator(language, "imports")("limits", limits);
