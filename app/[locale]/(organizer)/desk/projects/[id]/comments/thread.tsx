import { DecisionForm } from "@/components/desk/decision-form";
import { Tag } from "@/components/ui/tag";
import type { Thread } from "@/db/projects/comments";
import type { Language } from "@/domain/languages";
import { formatInstant } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { comment, resolve } from "./actions";

/** A comment with its answers, to be answered or ended while it is open. */
export function OneThread({
  language,
  project,
  thread,
  zone,
}: {
  readonly language: Language;
  readonly project: string;
  readonly thread: Thread;
  readonly zone: string;
}) {
  const t = translator(language, "desk");
  const shared = { refusals: refusalSentences(language), weight: "secondary" as const };
  return (
    <article className="grid gap-4 border-l-2 border-rule pl-4 md:pl-6">
      <Said {...{ language, zone }} by={thread.by.name} text={thread.text} at={thread.at}>
        {thread.to && <Tag>{t("comments.for", { name: thread.to.name })}</Tag>}
        {thread.resolvedBy && (
          <Tag tone="good">{t("comments.resolvedBy", { name: thread.resolvedBy.name })}</Tag>
        )}
      </Said>
      {thread.answers.map(({ id, by, text, at }) => (
        <div key={id} className="pl-6">
          <Said {...{ language, zone, text, at }} by={by.name} />
        </div>
      ))}
      {!thread.resolvedBy && (
        <div className="grid gap-4 pl-6">
          <DecisionForm
            {...shared}
            action={comment}
            hidden={{ language, project, answers: thread.id }}
            text={{ name: "text", label: t("comments.answer") }}
            submit={t("comments.sendAnswer")}
          />
          <DecisionForm
            {...shared}
            action={resolve}
            hidden={{ language, project, id: thread.id }}
            submit={t("comments.resolve")}
          />
        </div>
      )}
    </article>
  );
}

function Said({
  language,
  by,
  text,
  at,
  zone,
  children,
}: {
  readonly language: Language;
  readonly by: string;
  readonly text: string;
  readonly at: Date;
  readonly zone: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2 text-[15px] text-soft">
        <span>
          {by} · {formatInstant(language, at, zone)}
        </span>
        {children}
      </p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
