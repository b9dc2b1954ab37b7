import type { Metadata } from "next";
import { figuresMetadata, figuresQuery, readFiguresAsked, readingOf } from "@/app/_server/asked-figures";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import type { Parameters } from "@/app/_server/query-string";
import { RegisterPage } from "@/app/_server/register-page";
import { paragraphsOf } from "@/app/_server/take-away/files";
import { publicFile } from "@/app/_server/take-away/view";
import { PressParagraphs } from "@/components/figures/press-paragraphs";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  const said = pageMetadata(language, "/paragraph", {
    title: t("paragraph.title"),
    description: t("paragraph.lead"),
  });
  return figuresMetadata(said, await searchParams);
}

/** What is published of what is asked, as a paragraph in every language. */
export default async function PublicParagraph({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const asked = await readFiguresAsked(language, "/paragraph", await searchParams);
  const { query } = asked;
  const t = translator(language, "takingAway");
  const all = await paragraphsOf({ query, reader: null });
  return (
    <RegisterPage
      language={language}
      asked={readingOf(asked)}
      path="/paragraph"
      pathOf={(reading) => figuresQuery("/paragraph", { ...query, ...reading })}
      title={t("paragraph.title")}
      lead={t("paragraph.lead")}
    >
      <PressParagraphs {...{ language, all }} docx={publicFile(language, "paragraph.docx", query)} />
    </RegisterPage>
  );
}
