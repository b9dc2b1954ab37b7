import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { saveUnit } from "../actions";
import { unitFields } from "../fields";

export const dynamic = "force-dynamic";

/** Where a responsible unit is added. */
export default async function NewUnit({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/units/new`, mayAdminister);
  const t = translator(language, "records");
  return (
    <AdminPage {...{ language, actor }} part="units" path="/units/new" title={t("units.add")}>
      <RecordForm
        language={language}
        action={saveUnit}
        fields={await unitFields(language, await database())}
      />
    </AdminPage>
  );
}
