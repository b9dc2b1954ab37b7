import type { DeskFile } from "@/db/files/read-files";
import type { Language } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";

/** An agreement that has documents, or may be given one. */
export interface AgreementChoice {
  readonly value: string;
  readonly label: string;
  /** It is no longer recorded, but documents were added to it before. */
  readonly gone: boolean;
}

/** The agreements of a draft in their order, and those that only documents still name. */
export function agreementChoices(
  { agreements }: ProjectDocument,
  files: readonly DeskFile[],
  language: Language,
): AgreementChoice[] {
  const words = translator(language, "words");
  const t = translator(language, "documents");
  const recorded = agreements.map(({ key, type, dateSigned }, at) => ({
    value: key,
    label: t("agreement", {
      number: String(at + 1),
      type: words(`type.${type}`),
      date:
        dateSigned === null ? translator(language, "merging")("noDate") : formatDate(language, dateSigned),
    }),
    gone: false,
  }));
  const named = new Set(files.map(({ agreement }) => agreement));
  const gone = [...named].filter((key) => !agreements.some((one) => one.key === key));
  return [...recorded, ...gone.map((value) => ({ value, label: t("gone"), gone: true }))];
}
