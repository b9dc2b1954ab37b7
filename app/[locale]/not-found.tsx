import { locale } from "next/root-params";
import { frameLanguage } from "@/app/_server/language";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { translator } from "@/messages/translator";

export default async function NotFound() {
  const language = frameLanguage(await locale());
  const t = translator(language, "common");
  return (
    <Page language={language} path="" title={t("notFound.title")} lead={t("notFound.lead")}>
      <p className="flex flex-wrap gap-4">
        <ButtonLink href={`/${language}/projects`}>{t("notFound.search")}</ButtonLink>
        <ButtonLink href={`/${language}`} weight="secondary">
          {t("notFound.home")}
        </ButtonLink>
      </p>
    </Page>
  );
}
