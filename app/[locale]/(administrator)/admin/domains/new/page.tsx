import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { saveDomain } from "../actions";
import { domainFields } from "../fields";

export const dynamic = "force-dynamic";

/** Where a domain is added. */
export default async function NewDomain({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/domains/new`, mayAdminister);
  const t = translator(language, "records");
  return (
    <AdminPage {...{ language, actor }} part="domains" path="/domains/new" title={t("domains.add")}>
      <RecordForm language={language} action={saveDomain} fields={domainFields(language)} />
    </AdminPage>
  );
}
