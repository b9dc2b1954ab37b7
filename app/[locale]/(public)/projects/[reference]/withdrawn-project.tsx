import type { readProject } from "@/app/_server/read-project";
import { clockIn } from "@/app/_server/read-settings";
import { RedactionNotices } from "@/app/_server/redaction-notices";
import { RecordText } from "@/components/project/record-text";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

type Withdrawn = Extract<NonNullable<Awaited<ReturnType<typeof readProject>>>, { found: "withdrawn" }>;

/** A withdrawn record keeps its address and says when and why. */
export async function WithdrawnProject({
  language,
  withdrawn,
}: {
  readonly language: Language;
  readonly withdrawn: Withdrawn;
}) {
  const t = translator(language, "publicPages");
  const at = (await clockIn(language))(withdrawn.at);
  return (
    <Page
      language={language}
      path={`/projects/${withdrawn.reference}`}
      section="projects"
      breadcrumbs={[{ href: `/${language}/projects`, label: t("list.title") }]}
      title={<RecordText texts={withdrawn.title} language={language} />}
      lead={withdrawn.reference}
    >
      <Notice tone="strong" title={t("withdrawn.title", { at: at })}>
        <p>{t("withdrawn.reason", { reason: withdrawn.reason })}</p>
        <p className="pt-2">{t("withdrawn.meaning")}</p>
      </Notice>
      <RedactionNotices language={language} reference={withdrawn.reference} />
      <p>
        <a href={`/${language}/projects/${withdrawn.reference}/history`}>{t("history.link")}</a>
      </p>
    </Page>
  );
}
