import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { listAccounts } from "@/db/accounts/record";
import { database } from "@/db/client";
import { sampleIsLoaded } from "@/db/sample/is-loaded";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AccountsTable } from "./accounts-table";
import { AdminPage } from "./frame";

export const dynamic = "force-dynamic";

/** The accounts of this register, and what else administrators look after. */
export default async function Administration({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin`, mayAdminister);
  const db = await database();
  const t = translator(language, "admin");
  return (
    <AdminPage language={language} actor={actor} title={t("title")}>
      <Section title={t("accounts.title")}>
        <p className="measure pb-4 text-soft">{t("accounts.lead")}</p>
        <AccountsTable language={language} accounts={await listAccounts(db)} now={new Date()} />
        <p className="pt-4">
          <ButtonLink href={`/${language}/admin/accounts/new`}>{t("accounts.invite")}</ButtonLink>
        </p>
      </Section>
      {(await sampleIsLoaded(db)) && (
        <Section title={t("sample.title")}>
          <p className="measure pb-4">{t("sample.lead")}</p>
          <ButtonLink href={`/${language}/admin/sample`} weight="secondary">
            {t("sample.remove")}
          </ButtonLink>
        </Section>
      )}
    </AdminPage>
  );
}
