import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { paragraphsOf } from "@/app/_server/take-away/files";
import { publicFile } from "@/app/_server/take-away/view";
import { PressParagraphs } from "@/components/figures/press-paragraphs";
import { Page } from "@/components/ui/page";
import { DashboardFilter } from "@/domain/dashboard-query";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  return pageMetadata(language, "/paragraph", {
    title: t("paragraph.title"),
    description: t("paragraph.lead"),
  });
}

/** What is published, as a paragraph in every language. */
export default async function PublicParagraph({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  const all = await paragraphsOf({ query: DashboardFilter.parse({}), reader: null });
  return (
    <Page {...{ language }} path="/paragraph" title={t("paragraph.title")} lead={t("paragraph.lead")}>
      <PressParagraphs {...{ language, all }} docx={publicFile(language, "paragraph.docx")} />
    </Page>
  );
}
