import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { readRecord } from "@/db/administration/records";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { AdminPage } from "../../frame";
import { HistoryLink } from "../../history-link";
import { removeUnit, saveUnit } from "../actions";
import { unitFields } from "../fields";

export const dynamic = "force-dynamic";

/** One responsible unit. */
export default async function Unit({ params }: { params: Params<"code"> }) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/units/${code}`, mayAdminister);
  const db = await database();
  const found = await readRecord(db, "unit", code);
  if (!found) notFound();
  const { row, version } = found;
  const of = { language, record: code, version };
  return (
    <AdminPage
      {...{ language, actor }}
      part="units"
      path={`/units/${code}`}
      title={<Name texts={row.names} language={language} />}
      lead={<HistoryLink language={language} subject="unit" record={code} />}
    >
      <RecordForm {...of} action={saveUnit} fields={await unitFields(language, db, row)} />
      <RemoveSection {...of} action={removeUnit} />
    </AdminPage>
  );
}
