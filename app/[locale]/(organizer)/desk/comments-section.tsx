import { Section } from "@/components/ui/section";
import type { WaitingComment } from "@/db/projects/comments";
import { type Language, textIn } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** What somebody asked or answered, and waits for a word; one line where nothing waits. */
export function CommentsSection({
  language,
  comments,
}: {
  readonly language: Language;
  readonly comments: readonly WaitingComment[];
}) {
  const t = translator(language, "desk");
  return (
    <Section
      title={t("comments.title")}
      id="comments"
      aside={comments.length === 0 ? t("comments.none") : formatNumber(language, comments.length)}
    >
      <ul className="plain-list grid gap-3" hidden={comments.length === 0}>
        {comments.map(({ project, title, originalLanguage, by, text }) => {
          const shown = textIn(title, language, originalLanguage);
          return (
            <li key={`${project} ${text}`}>
              <a
                href={`/${language}/desk/projects/${project}/comments`}
                lang={shown.text ? shown.language : language}
              >
                {shown.text || t("untitled")}
              </a>
              <p className="whitespace-pre-line">{t("comments.said", { name: by, text })}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
