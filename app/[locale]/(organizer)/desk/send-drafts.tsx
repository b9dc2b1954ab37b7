import { SentenceForm } from "@/components/import/sentence-form";
import { sentAtMost } from "@/db/projects/send-many";
import type { WorkItem } from "@/db/projects/work-line";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { sendDrafts } from "./actions";

/** Sends the drafts of a list to review, in the versions that it shows; nothing where there are not several. */
export function SendDrafts({
  language,
  items,
}: {
  readonly language: Language;
  readonly items: readonly WorkItem[];
}) {
  if (items.length < 2) return null;
  const t = translator(language, "desk");
  return (
    <SentenceForm
      action={sendDrafts}
      hidden={{ language }}
      submit={t("many.send", { drafts: items.length })}
      weight="secondary"
    >
      {items.slice(0, sentAtMost).map(({ project, version }) => (
        <input key={project} type="hidden" name="line" value={`${project}:${version}`} />
      ))}
      <p className="measure text-soft">{t("many.lead")}</p>
    </SentenceForm>
  );
}
