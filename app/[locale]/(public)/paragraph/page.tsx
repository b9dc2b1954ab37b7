import type { Metadata } from "next";
import { type AskableProps, nothingAsked } from "@/app/_server/asked";
import { languageOf } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { RegisterPage } from "@/app/_server/register-page";
import { paragraphsOf } from "@/app/_server/take-away/files";
import { publicFile } from "@/app/_server/take-away/view";
import { PressParagraphs } from "@/components/figures/press-paragraphs";
import { DashboardFilter } from "@/domain/dashboard-query";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: AskableProps): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  return pageMetadata(language, "/paragraph", {
    title: t("paragraph.title"),
    description: t("paragraph.lead"),
  });
}

/** What is published, as a paragraph in every language. */
export default async function PublicParagraph({ params, asked = nothingAsked }: AskableProps) {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  const all = await paragraphsOf({ query: DashboardFilter.parse(asked.reading), reader: null });
  return (
    <RegisterPage
      {...{ language, asked }}
      path="/paragraph"
      title={t("paragraph.title")}
      lead={t("paragraph.lead")}
    >
      <PressParagraphs {...{ language, all }} docx={publicFile(language, "paragraph.docx", asked.reading)} />
    </RegisterPage>
  );
}
