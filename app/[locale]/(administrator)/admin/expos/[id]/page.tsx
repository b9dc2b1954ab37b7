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
import { removeExpo, saveExpo } from "../actions";
import { expoFields } from "../fields";

export const dynamic = "force-dynamic";

/** One expo; its editions are records of their own. */
export default async function Expo({ params }: { params: Params<"id"> }) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/expos/${id}`, mayAdminister);
  const db = await database();
  const found = await readRecord(db, "expo", id);
  if (!found) notFound();
  const { row, version } = found;
  const of = { language, record: id, version };
  return (
    <AdminPage
      {...{ language, actor }}
      part="editions"
      path={`/expos/${id}`}
      title={<Name texts={row.names} language={language} />}
      lead={<HistoryLink language={language} subject="expo" record={id} />}
    >
      <RecordForm {...of} action={saveExpo} more={{ code: row.code }} fields={expoFields(language, row)} />
      <RemoveSection {...of} action={removeExpo} />
    </AdminPage>
  );
}
