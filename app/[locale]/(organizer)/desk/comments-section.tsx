import { Section } from "@/components/ui/section";
import type { WaitingComment } from "@/db/projects/comments";
import { type Language, textIn } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { EmptyPart } from "./empty-part";

/** What somebody asked or answered, and waits for a word; one line where nothing waits. */
export function CommentsSection({
  language,
  comments,
}: {
  readonly language: Language;
  readonly comments: readonly WaitingComment[];
}) {
  const t = translator(language, "desk");
  if (comments.length === 0)
    return <EmptyPart id="comments" title={t("comments.title")} empty={t("comments.none")} />;
  return (
    <Section title={t("comments.title")} id="comments" aside={formatNumber(language, comments.length)}>
      <ul className="plain-list grid gap-3">
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
