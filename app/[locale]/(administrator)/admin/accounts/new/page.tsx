import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { assignable } from "@/db/accounts/assignable";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { addAccount } from "../../actions";
import { AdminPage } from "../../frame";
import { rolesFields } from "../../roles-form";

export const dynamic = "force-dynamic";

/** Where administrators make accounts. */
export default async function NewAccount({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/accounts/new`, mayAdminister);
  const t = translator(language, "admin");
  return (
    <AdminPage
      language={language}
      actor={actor}
      path="/accounts/new"
      title={t("invite.title")}
      lead={t("invite.lead")}
    >
      <ActionForm
        action={addAccount}
        hidden={{ language }}
        fields={[
          { kind: "text", name: "name", label: t("accounts.name") },
          { kind: "email", name: "email", label: t("accounts.email") },
          ...rolesFields(language, await assignable(await database())),
        ]}
        submit={t("invite.submit")}
        problems={translator(language, "common")("problems")}
      />
      <p>
        <a href={`/${language}/admin`}>{t("accounts.back")}</a>
      </p>
    </AdminPage>
  );
}
