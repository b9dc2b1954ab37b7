import { type FileFault, mostBytes, mostOfAgreement, mostPixels } from "@/domain/files/file";
import type { Language } from "@/domain/languages";
import { formatBytes, formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** Why a file was not taken, and what to do, with the limits that the sentence may name. */
export function faultInWords(fault: FileFault, language: Language): string {
  return translator(language, "documents")(`faults.${fault}`, {
    size: formatBytes(language, mostBytes),
    number: formatNumber(language, mostOfAgreement),
    pixels: formatNumber(language, mostPixels / 1_000_000),
  });
}
