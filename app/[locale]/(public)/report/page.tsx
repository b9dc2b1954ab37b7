import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { Page } from "@/components/ui/page";
import { translator } from "@/messages/translator";
import { ReportForm } from "./report-form";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return pageMetadata(language, "/report", {
    title: translator(language, "reports")("title"),
    indexed: false,
  });
}

/** Where anyone reports an error of the register. */
export default async function Report({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "reports");
  return (
    <Page language={language} path="/report" title={t("title")} lead={t("lead")}>
      <ReportForm language={language} />
    </Page>
  );
}
