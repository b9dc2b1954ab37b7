import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readProject } from "@/app/_server/read-project";
import { RecordText } from "@/components/project/record-text";
import { Page } from "@/components/ui/page";
import { translator } from "@/messages/translator";
import { ReportForm } from "../../../report/report-form";

export const dynamic = "force-dynamic";

type Props = { params: Params<"reference"> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const title = translator(language, "reports")("titleOf", { reference });
  return pageMetadata(language, `/projects/${reference}/report`, { title, indexed: false });
}

/** Where anyone reports an error of one project. */
export default async function ReportOfProject({ params }: Props) {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const read = await readProject(reference, null);
  if (read === null) notFound();
  if (read.found === "merged") permanentRedirect(`/${language}/projects/${read.into}/report`);
  const t = translator(language, "reports");
  const name =
    read.found === "published" ? (
      <RecordText texts={read.project.title} language={language} original={read.project.originalLanguage} />
    ) : (
      read.found === "withdrawn" && <RecordText texts={read.title} language={language} />
    );
  return (
    <Page
      language={language}
      path={`/projects/${reference}/report`}
      section="projects"
      breadcrumbs={[{ href: `/${language}/projects/${reference}`, label: reference }]}
      title={t("titleOf", { reference })}
      lead={name}
    >
      <ReportForm language={language} reference={reference} />
    </Page>
  );
}
