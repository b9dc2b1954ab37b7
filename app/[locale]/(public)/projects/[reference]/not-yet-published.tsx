import type { Asked } from "@/app/_server/asked";
import { clockIn } from "@/app/_server/read-settings";
import { RegisterPage } from "@/app/_server/register-page";
import type { KnownProject } from "@/db/projects/known-on";
import type { Language } from "@/domain/languages";
import { pathOn } from "@/domain/reading";
import { translator } from "@/messages/translator";

/** The page of a project on a day before its first publication: that there was none, and since when there is. */
export async function NotYetPublished({
  language,
  asked,
  project,
}: {
  readonly language: Language;
  readonly asked: Asked;
  readonly project: Extract<KnownProject, { found: "not-yet" }>;
}) {
  const t = translator(language, "reading");
  const { reference, firstPublishedAt } = project;
  const list = translator(language, "publicPages")("list.title");
  return (
    <RegisterPage
      language={language}
      asked={asked}
      path={`/projects/${reference}`}
      section="projects"
      breadcrumbs={[{ href: pathOn(`/${language}/projects`, asked.reading.asOf), label: list }]}
      title={t("notYetTitle", { reference })}
    >
      <p>{t("notYet", { reference, day: (await clockIn(language))(firstPublishedAt) })}</p>
    </RegisterPage>
  );
}
