import { Notice } from "@/components/ui/notice";
import type { SentMany } from "@/db/projects/send-many";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The part of an address that tells what was sent to review before the page came. */
export const sentQuery = ({ sent, stayed }: SentMany): string =>
  new URLSearchParams({ sent: String(sent), stayed: String(stayed) }).toString();

/** What an address tells of that; null where it tells nothing that can be read. */
export function sentIn(asked: Readonly<Record<string, string | string[] | undefined>>): SentMany | null {
  const [sent, stayed] = [asked.sent, asked.stayed].map((told) =>
    typeof told === "string" && /^\d{1,5}$/.test(told) ? Number(told) : null,
  );
  return sent == null || stayed == null ? null : { sent, stayed };
}

/** How many drafts went to review, and how many something still keeps back. */
export function SentNotice({
  language,
  told,
}: {
  readonly language: Language;
  readonly told: SentMany | null;
}) {
  if (!told) return null;
  const t = translator(language, "desk");
  return (
    <Notice tone={told.stayed > 0 ? "plain" : "good"} live title={t("many.sent", { sent: told.sent })}>
      {told.stayed > 0 && t("many.stayed", { stayed: told.stayed })}
    </Notice>
  );
}
