import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { saveEdition } from "../actions";
import { editionFields } from "../fields";

export const dynamic = "force-dynamic";

/** Where an edition is added. */
export default async function NewEdition({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/editions/new`, mayAdminister);
  const t = translator(language, "records");
  return (
    <AdminPage {...{ language, actor }} part="editions" path="/editions/new" title={t("editions.add")}>
      <RecordForm
        language={language}
        action={saveEdition}
        fields={await editionFields(language, await database())}
      />
    </AdminPage>
  );
}
