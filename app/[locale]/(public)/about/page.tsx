import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { readRegister } from "@/app/_server/read-settings";
import { RecordText } from "@/components/project/record-text";
import { DefinitionList } from "@/components/ui/definition-list";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import type { SettingsRecord } from "@/domain/administration/settings";
import type { Language } from "@/domain/languages";
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
  const register = await readRegister();
  return (
    <Page language={language} path="/about" section="about" title={t("about.title")} lead={t("about.lead")}>
      {parts.map((part) => (
        <Section key={part} title={t(`about.${part}.title`)}>
          {part === "licence" && <Publisher language={language} register={register} />}
          {(part !== "licence" || !isSaid(register)) && <p className="measure">{t(`about.${part}.text`)}</p>}
        </Section>
      ))}
    </Page>
  );
}

const isSaid = ({ publisher, licence }: SettingsRecord) =>
  Object.keys(publisher).length > 0 && Object.keys(licence).length > 0;

/** Who publishes the register and on what terms, once its operator has said so. */
function Publisher({ language, register }: { language: Language; register: SettingsRecord }) {
  const t = translator(language, "publicPages");
  const { publisher, licence, licenceAddress } = register;
  const terms = <RecordText texts={licence} language={language} />;
  return (
    <div className="grid gap-3">
      <DefinitionList
        facts={[
          {
            term: t("about.publisher"),
            fact: Object.keys(publisher).length > 0 && <RecordText texts={publisher} language={language} />,
          },
          {
            term: t("about.terms"),
            fact:
              Object.keys(licence).length > 0 &&
              (licenceAddress === null ? terms : <a href={licenceAddress}>{terms}</a>),
          },
        ]}
      />
      {isSaid(register) && <p className="measure">{t("about.others")}</p>}
    </div>
  );
}
