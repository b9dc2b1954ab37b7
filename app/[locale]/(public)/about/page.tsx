import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "/about", { title: t("about.title"), description: t("about.lead") });
}

const parts = ["record", "sample", "corrections", "privacy", "licence"] as const;

/** What this register is, and who answers for it. */
export default async function About({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return (
    <Page language={language} path="/about" section="about" title={t("about.title")} lead={t("about.lead")}>
      {parts.map((part) => (
        <Section key={part} title={t(`about.${part}.title`)}>
          <p className="measure">{t(`about.${part}.text`)}</p>
        </Section>
      ))}
    </Page>
  );
}
