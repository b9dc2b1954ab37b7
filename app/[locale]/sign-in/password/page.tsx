import { SignedIn } from "@/app/_server/account-menu";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { Page } from "@/components/ui/page";
import { hasRole } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { changePassword } from "../actions";

export const dynamic = "force-dynamic";

/** Where people change their own password. */
export default async function Password({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/sign-in/password`, hasRole);
  const t = translator(language, "account");
  return (
    <Page
      language={language}
      path="/sign-in/password"
      title={t("password.title")}
      account={<SignedIn actor={actor} language={language} />}
    >
      <ActionForm
        action={changePassword}
        hidden={{ language }}
        fields={[
          {
            kind: "password",
            name: "current",
            label: t("password.current"),
            autoComplete: "current-password",
          },
          {
            kind: "password",
            name: "next",
            label: t("password.next"),
            hint: t("password.hint"),
            autoComplete: "new-password",
          },
        ]}
        submit={t("password.submit")}
        problems={translator(language, "common")("problems")}
      />
    </Page>
  );
}
