import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { saveExpo } from "../actions";
import { expoFields } from "../fields";

export const dynamic = "force-dynamic";

/** Where an expo is added. */
export default async function NewExpo({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/expos/new`, mayAdminister);
  const t = translator(language, "records");
  return (
    <AdminPage {...{ language, actor }} part="editions" path="/expos/new" title={t("expos.add")}>
      <RecordForm language={language} action={saveExpo} fields={expoFields(language)} />
    </AdminPage>
  );
}
