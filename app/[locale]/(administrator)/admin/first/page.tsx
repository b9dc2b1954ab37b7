import { redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { ActionForm } from "@/components/account/action-form";
import { Page } from "@/components/ui/page";
import { hasNoAdministrator } from "@/db/accounts/first-administrator";
import { database } from "@/db/client";
import { translator } from "@/messages/translator";
import { makeFirst } from "../actions";

export const dynamic = "force-dynamic";

/** Where the first administrator's account is made; open to whoever has the printed code, until there is one. */
export default async function FirstAdministrator({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  if (!(await hasNoAdministrator(await database()))) redirect(`/${language}/sign-in`);
  const t = translator(language, "admin");
  return (
    <Page language={language} path="/admin/first" title={t("first.title")} lead={t("first.lead")}>
      <ActionForm
        action={makeFirst}
        hidden={{ language }}
        fields={[
          { kind: "text", name: "code", label: t("first.code") },
          { kind: "text", name: "name", label: t("first.name"), autoComplete: "name" },
          { kind: "email", name: "email", label: t("first.email"), autoComplete: "username" },
          {
            kind: "password",
            name: "password",
            label: t("first.password"),
            hint: t("first.passwordHint"),
            autoComplete: "new-password",
          },
        ]}
        submit={t("first.submit")}
        problems={translator(language, "common")("problems")}
      />
    </Page>
  );
}
