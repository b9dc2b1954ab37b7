import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { readRecord } from "@/db/administration/records";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { HistoryLink } from "../../history-link";
import { removeEdition, saveEdition } from "../actions";
import { editionFields } from "../fields";

export const dynamic = "force-dynamic";

/** One edition; its ceremonies, programme, attendance and what sources say have pages of their own. */
export default async function Edition({ params }: { params: Params<"code"> }) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/editions/${code}`, mayAdminister);
  const db = await database();
  const found = await readRecord(db, "edition", code);
  if (!found) notFound();
  const { row, version } = found;
  const of = { language, record: code, version };
  return (
    <AdminPage
      {...{ language, actor }}
      part="editions"
      path={`/editions/${code}`}
      title={<Name texts={row.labels} language={language} />}
      lead={<HistoryLink language={language} subject="edition" record={code} />}
    >
      <EditionParts language={language} code={code} />
      <RecordForm {...of} action={saveEdition} fields={await editionFields(language, db, row)} />
      <RemoveSection {...of} action={removeEdition} />
    </AdminPage>
  );
}

function EditionParts({ language, code }: { language: Language; code: string }) {
  const t = translator(language, "records");
  return (
    <p className="flex flex-wrap gap-x-6">
      <a href={`/${language}/admin/ceremonies?edition=${code}`}>{t("ceremonies.title")}</a>
      <a href={`/${language}/admin/editions/${code}/programme`}>{t("programme.title")}</a>
      <a href={`/${language}/admin/editions/${code}/attendance`}>{t("attendance.title")}</a>
      <a href={`/${language}/admin/editions/${code}/claims`}>{t("claims.title")}</a>
      <a href={`/${language}/editions/${code.toLowerCase()}`}>{t("publicPage")}</a>
    </p>
  );
}
