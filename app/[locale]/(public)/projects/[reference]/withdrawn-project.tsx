import type { Asked } from "@/app/_server/asked";
import type { readProject } from "@/app/_server/read-project";
import { clockIn } from "@/app/_server/read-settings";
import { RedactionNotices } from "@/app/_server/redaction-notices";
import { RegisterPage } from "@/app/_server/register-page";
import { RecordText, SingleText } from "@/components/project/record-text";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { translator } from "@/messages/translator";

type Withdrawn = Extract<NonNullable<Awaited<ReturnType<typeof readProject>>>, { found: "withdrawn" }>;

/** A withdrawn record keeps its address and says when and why. */
export async function WithdrawnProject({
  language,
  asked,
  withdrawn,
}: {
  readonly language: Language;
  readonly asked: Asked;
  readonly withdrawn: Withdrawn;
}) {
  const t = translator(language, "publicPages");
  const at = (await clockIn(language))(withdrawn.at);
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/projects/${withdrawn.reference}`}
      section="projects"
      breadcrumbs={[{ href: pathOn(`/${language}/projects`, asked.reading.asOf), label: t("list.title") }]}
      title={<RecordText texts={withdrawn.title} language={language} />}
      lead={withdrawn.reference}
    >
      <Notice tone="strong" title={t("withdrawn.title", { at: at })}>
        <p>
          {t("withdrawn.reason")}{" "}
          <SingleText
            text={withdrawn.reason}
            written={withdrawn.reasonLanguage ?? language}
            language={language}
          />
        </p>
        <p className="pt-2">{t("withdrawn.meaning")}</p>
      </Notice>
      <RedactionNotices language={language} reference={withdrawn.reference} />
      <p>
        <a href={pathOn(`/${language}/projects/${withdrawn.reference}/history`, asked.reading.asOf)}>
          {t("history.link")}
        </a>
      </p>
    </RegisterPage>
  );
}
