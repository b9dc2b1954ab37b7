import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { readRecord } from "@/db/administration/records";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { HistoryLink } from "../../history-link";
import { removeCeremony, saveCeremony } from "../actions";
import { ceremonyFields } from "../fields";

export const dynamic = "force-dynamic";

/** One ceremony. */
export default async function Ceremony({ params }: { params: Params<"id"> }) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/ceremonies/${id}`, mayAdminister);
  const db = await database();
  const found = await readRecord(db, "ceremony", id);
  if (!found) notFound();
  const { row, version } = found;
  const t = translator(language, "records");
  const of = { language, record: id, version };
  return (
    <AdminPage
      {...{ language, actor }}
      part="ceremonies"
      path={`/ceremonies/${id}`}
      title={<Name texts={row.titles} language={language} />}
      lead={<HistoryLink language={language} subject="ceremony" record={id} />}
    >
      <p className="flex flex-wrap gap-x-6">
        <a href={`/${language}/admin/ceremonies/${id}/order`}>{t("order.title")}</a>
        <a href={`/${language}/ceremonies/${id}`}>{t("publicPage")}</a>
      </p>
      <RecordForm {...of} action={saveCeremony} fields={await ceremonyFields(language, db, row)} />
      <RemoveSection {...of} action={removeCeremony} />
    </AdminPage>
  );
}
