import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { DefinitionList } from "@/components/ui/definition-list";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import { ruleVersion } from "@/domain/counting/figures";
import type { Language } from "@/domain/languages";
import { countingDecisions } from "@/domain/project/document";
import { translator } from "@/messages/translator";
import { WorkedExample } from "./worked-example";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "/method", {
    title: t("method.title"),
    description: t("method.lead", { version: ruleVersion }),
  });
}

const rules = [
  "projects",
  "decisions",
  "classes",
  "amounts",
  "currencies",
  "several",
  "origins",
  "milestones",
  "press",
  "publication",
] as const;

/** How counting is done, in readers' words. */
export default async function Method({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return (
    <Page
      language={language}
      path="/method"
      section="method"
      title={t("method.title")}
      lead={t("method.lead", { version: ruleVersion })}
    >
      <nav aria-label={t("method.contents")}>
        <ol className="columns">
          {rules.map((rule) => (
            <li key={rule}>
              <a href={`#${rule}`}>{t(`method.rules.${rule}.title`)}</a>
            </li>
          ))}
          <li>
            <a href="#example">{t("method.example.title")}</a>
          </li>
        </ol>
      </nav>
      {rules.map((rule) => (
        <Section key={rule} id={rule} title={t(`method.rules.${rule}.title`)}>
          <p className="measure">{t(`method.rules.${rule}.text`)}</p>
          {rule === "decisions" && <Decisions language={language} />}
        </Section>
      ))}
      <Section id="example" title={t("method.example.title")}>
        <WorkedExample language={language} />
      </Section>
    </Page>
  );
}

function Decisions({ language }: { language: Language }) {
  const words = translator(language, "words");
  return (
    <div className="pt-3">
      <DefinitionList
        facts={countingDecisions.map((decision) => ({
          key: decision,
          term: words(`decision.${decision}`),
          fact: words(`decisionMeaning.${decision}`),
        }))}
      />
    </div>
  );
}
