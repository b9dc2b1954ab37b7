import type { RevisionSubject } from "@/db/revisions";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The way to what was ever changed of a record. */
export function HistoryLink({
  language,
  subject,
  record,
}: {
  readonly language: Language;
  readonly subject: RevisionSubject;
  readonly record: string;
}) {
  const query = new URLSearchParams({ subject, record });
  return <a href={`/${language}/admin/history?${query}`}>{translator(language, "records")("historyLink")}</a>;
}
