import { fieldInWords } from "@/components/desk/change-words";
import { Notice } from "@/components/ui/notice";
import type { Database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import { redactionsOf } from "@/db/projects/redact";
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

/** What was blanked in a project, when and why: on every page that shows it. */
export async function RedactionNotices({
  language,
  reference,
}: {
  readonly language: Language;
  readonly reference: string;
}) {
  const { redactions, names } = await readRedactions(reference);
  if (names === null) return null;
  const t = translator(language, "redactions");
  const clock = await clockIn(language);
  return redactions.map(({ at, fields, reason, document }) => (
    <Notice key={at.toISOString()} title={t("notice", { at: clock(at) })}>
      <ul>
        {fields.map((field) => (
          <li key={field}>{fieldInWords(field, [document], language, names)}</li>
        ))}
      </ul>
      <p translate="no">{reason}</p>
    </Notice>
  ));
}
