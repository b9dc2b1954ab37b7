import { Notice } from "@/components/ui/notice";
import type { Language } from "@/domain/languages";
import type { ProjectDocument } from "@/domain/project/document";
import { signedFarAhead } from "@/domain/project/far-dates";
import { dayOf } from "@/domain/zone";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";

/** Tells of agreements signed so far ahead that their year is doubtful; nothing where there is none. */
export function FarDates({
  language,
  document,
  zone,
  now = new Date(),
}: {
  readonly language: Language;
  readonly document: Pick<ProjectDocument, "agreements">;
  /** The register's time zone. */
  readonly zone: string;
  readonly now?: Date;
}) {
  const t = translator(language, "desk");
  const far = signedFarAhead(document, dayOf(now, zone));
  if (far.length === 0) return null;
  return (
    <Notice tone="strong" title={t("farDates.title")}>
      <ul>
        {far.map((at) => {
          const date = formatDate(language, document.agreements[at]?.dateSigned ?? "");
          return <li key={at}>{t("farDates.said", { number: String(at + 1), date })}</li>;
        })}
      </ul>
    </Notice>
  );
}
