import { notFound } from "next/navigation";
import { z } from "zod";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { Section } from "@/components/ui/section";
import { assignable } from "@/db/accounts/assignable";
import { type Account, readAccount } from "@/db/accounts/record";
import { type Database, database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { stateIn } from "../../accounts-table";
import { disable, enable, giveNewPassword, saveRoles } from "../../actions";
import { AdminPage } from "../../frame";
import { rolesFields } from "../../roles-form";

export const dynamic = "force-dynamic";

/** One account: its roles, its password, and whether it may sign in. */
export default async function AccountPage({ params }: { params: Params<"id"> }) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/accounts/${id}`, mayAdminister);
  const db = await database();
  const account = z.uuid().safeParse(id).success ? await readAccount(db, id) : null;
  if (!account) notFound();
  return (
    <AdminPage
      language={language}
      actor={actor}
      path={`/accounts/${id}`}
      title={account.name}
      lead={`${account.email} · ${stateIn(language, account, new Date())}`}
    >
      <Roles language={language} account={account} db={db} />
      <SigningIn language={language} account={account} />
    </AdminPage>
  );
}

async function Roles({ language, account, db }: { language: Language; account: Account; db: Database }) {
  const t = translator(language, "admin");
  return (
    <Section title={t("account.roles")}>
      <ActionForm
        action={saveRoles}
        hidden={{ language, account: account.id }}
        fields={rolesFields(language, await assignable(db), account.roles)}
        submit={t("rolesForm.submit")}
        problems={translator(language, "common")("problems")}
      />
    </Section>
  );
}

function SigningIn({ language, account }: { language: Language; account: Account }) {
  const t = translator(language, "admin");
  const problems = translator(language, "common")("problems");
  const form = { hidden: { language, account: account.id }, problems, weight: "secondary" } as const;
  return (
    <Section title={t("account.signIn")}>
      {account.disabledAt ? (
        <>
          <p className="measure pb-3">{t("account.enableLead")}</p>
          <ActionForm {...form} action={enable} submit={t("account.enable")} />
        </>
      ) : (
        <div className="grid gap-6">
          <div>
            <p className="measure pb-3">{t("account.giveLead")}</p>
            <ActionForm {...form} action={giveNewPassword} submit={t("account.give")} />
          </div>
          <div>
            <p className="measure pb-3">{t("account.disableLead")}</p>
            <ActionForm {...form} action={disable} submit={t("account.disable")} />
          </div>
        </div>
      )}
    </Section>
  );
}
