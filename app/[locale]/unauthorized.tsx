import { locale } from "next/root-params";
import { frameLanguage } from "@/app/_server/language";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { translator } from "@/messages/translator";

export default async function Unauthorized() {
  const language = frameLanguage(await locale());
  const t = translator(language, "common");
  return (
    <Page language={language} path="" title={t("unauthorized.title")} lead={t("unauthorized.lead")}>
      <p>
        <ButtonLink href={`/${language}/sign-in`}>{t("signIn")}</ButtonLink>
      </p>
    </Page>
  );
}
