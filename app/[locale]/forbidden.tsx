import { locale } from "next/root-params";
import { frameLanguage } from "@/app/_server/language";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { translator } from "@/messages/translator";

export default async function Forbidden() {
  const language = frameLanguage(await locale());
  const t = translator(language, "common");
  return (
    <Page language={language} path="" title={t("forbidden.title")} lead={t("forbidden.lead")}>
      <p>
        <ButtonLink href={`/${language}`} weight="secondary">
          {t("notFound.home")}
        </ButtonLink>
      </p>
    </Page>
  );
}
