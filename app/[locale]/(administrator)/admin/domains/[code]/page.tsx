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
import { removeDomain, saveDomain } from "../actions";
import { domainFields } from "../fields";

export const dynamic = "force-dynamic";

/** One domain: its names in each language, its place, whether it is still chosen. */
export default async function Domain({ params }: { params: Params<"code"> }) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/domains/${code}`, mayAdminister);
  const db = await database();
  const found = await readRecord(db, "domain", code);
  if (!found) notFound();
  const { row, version } = found;
  const of = { language, record: code, version };
  return (
    <AdminPage
      {...{ language, actor }}
      part="domains"
      path={`/domains/${code}`}
      title={<Name texts={row.labels} language={language} />}
      lead={<HistoryLink language={language} subject="domain" record={code} />}
    >
      <RecordForm {...of} action={saveDomain} fields={domainFields(language, row)} />
      <RemoveSection {...of} action={removeDomain} />
    </AdminPage>
  );
}
