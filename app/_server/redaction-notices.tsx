import { Notice } from "@/components/ui/notice";
import type { Language } from "@/domain/languages";
import { readRedactionsInWords } from "./redactions";

/** What was blanked in a project, when and why: on every page that shows it. */
export async function RedactionNotices({
  language,
  reference,
}: {
  readonly language: Language;
  readonly reference: string;
}) {
  const redactions = await readRedactionsInWords(language, reference);
  return redactions.map(({ key, title, fields, reason }) => (
    <Notice key={key} title={title}>
      <ul>
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
      <p translate="no">{reason}</p>
    </Notice>
  ));
}
