import { countedAtMost, type GapCount } from "@/db/projects/gap-list";
import type { WorkCounts } from "@/db/projects/work-list";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** How much waits, each number the way to its part of the page. */
export function WaitingAtAGlance({
  language,
  counts,
  gaps,
  comments,
}: {
  readonly language: Language;
  readonly counts: WorkCounts;
  readonly gaps: readonly GapCount[];
  readonly comments: number;
}) {
  const t = translator(language, "desk");
  const most = Math.max(0, ...gaps.map(({ records }) => records));
  const parts = [
    { id: "comments", label: t("comments.title"), number: formatNumber(language, comments) },
    { id: "sent-back", label: t("sentBackTitle"), number: formatNumber(language, counts.sentBack) },
    { id: "to-review", label: t("toReviewTitle"), number: formatNumber(language, counts.toReview) },
    { id: "drafts", label: t("draftsTitle"), number: formatNumber(language, counts.mine) },
    { id: "waiting", label: t("waitingTitle"), number: formatNumber(language, counts.inReview) },
    { id: "published", label: t("publishedToday"), number: formatNumber(language, counts.publishedToday) },
    { id: "gaps", label: t("gapsList.title"), number: numberOf(language, most) },
  ];
  return (
    <nav aria-label={t("lead")}>
      <ul className="plain-list flex flex-wrap gap-x-6 gap-y-3">
        {parts.map(({ id, label, number }) => (
          <li key={id}>
            <a href={`#${id}`} className="plain grid">
              <span className="figure">{number}</span>
              <span className="text-[15px]">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many records lack something; where more are not counted, that there are more. */
export const numberOf = (language: Language, number: number): string =>
  number > countedAtMost ? `${formatNumber(language, countedAtMost)}+` : formatNumber(language, number);
