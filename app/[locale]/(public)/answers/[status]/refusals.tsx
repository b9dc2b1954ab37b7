import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

type Props = { readonly language: Language };

/** What may not be read by whoever asks. */
export function Forbidden({ language }: Props) {
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

/** Where nothing is. */
export function NothingThere({ language }: Props) {
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

/** A form that could not be read: see scripts/unread-forms.mjs. */
export function Unread({ language }: Props) {
  const t = translator(language, "common");
  return <Page language={language} path="" title={t("unread.title")} lead={t("unread.lead")} />;
}

/** Too much was asked for in a short time: see scripts/request-limits.mjs. */
export function TooMany({ language }: Props) {
  const t = translator(language, "common");
  return <Page language={language} path="" title={t("tooMany.title")} lead={t("tooMany.lead")} />;
}
