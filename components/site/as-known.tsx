import type { Language } from "../../domain/languages";
import { dayOf } from "../../domain/zone";
import { formatDate, zoneName } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { Notice } from "../ui/notice";

/** That a page is read as known on a day, what that means, and the way to what is known now. */
export function AsKnown({
  language,
  day,
  end,
  zone,
  first,
  now,
}: {
  readonly language: Language;
  readonly day: string;
  /** The end of the day. */
  readonly end: Date;
  readonly zone: string;
  /** When the register first published anything. */
  readonly first: Date | null;
  /** The address of the page as it stands now. */
  readonly now: string;
}) {
  const t = translator(language, "reading");
  const inForce = { day: formatDate(language, day), zone: zoneName(language, end, zone) };
  return (
    <Notice tone="strong" title={t("asKnown", inForce)}>
      <p>{first !== null && first <= end ? t("asKnownMeans", inForce) : t("nothingYet", inForce)}</p>
      {first !== null && first > end && (
        <p>{t("firstPublished", { day: formatDate(language, dayOf(first, zone)) })}</p>
      )}
      <p>
        <a href={now}>{t("seeNow")}</a>
      </p>
    </Notice>
  );
}
