import { fieldInWords } from "@/components/desk/change-words";
import type { Database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import { redactionsOf } from "@/db/projects/read-redactions";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { cached } from "./cached";
import { clockIn } from "./read-settings";
import { tags } from "./tags";

const readRedactions = cached(
  "redactions",
  (reference: string) => [tags.project(reference), tags.reference],
  async (db: Database, reference: string) => {
    const redactions = await redactionsOf(db, reference);
    const documents = redactions.map(({ document }) => document);
    return { redactions, names: documents.length > 0 ? await publicNamesOf(db, documents) : null };
  },
);

export interface RedactionInWords {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly string[];
  /** As the administrator wrote it, in whatever language. */
  readonly reason: string;
}

/** What was blanked in a project, when and why. */
export async function readRedactionsInWords(
  language: Language,
  reference: string,
): Promise<readonly RedactionInWords[]> {
  const { redactions, names } = await readRedactions(reference);
  if (names === null) return [];
  const t = translator(language, "redactions");
  const clock = await clockIn(language);
  return redactions.map(({ at, fields, reason, document }) => ({
    key: at.toISOString(),
    title: t("notice", { at: clock(at) }),
    fields: fields.map((field) => fieldInWords(field, [document], language, names)),
    reason,
  }));
}
