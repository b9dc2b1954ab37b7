import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { readProgrammeItem } from "@/db/administration/programme";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../../../frame";
import { HistoryLink } from "../../../../history-link";
import { saveProgrammeItem, takeProgrammeItem } from "../actions";
import { programmeFields } from "../fields";

export const dynamic = "force-dynamic";

/** One part of an edition's programme. */
export default async function ProgrammeItem({ params }: { params: Params<"code" | "id"> }) {
  const { locale, code, id } = await params;
  const language = languageOf(locale);
  const list = `/editions/${code}/programme`;
  const path = `${list}/${id}`;
  const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
  const found = await readProgrammeItem(await database(), code, id);
  if (!found) notFound();
  const { row, version } = found;
  const t = translator(language, "records");
  const of = { language, record: id, version };
  return (
    <AdminPage
      {...{ language, actor, path }}
      part="editions"
      breadcrumbs={[
        { href: `/${language}/admin/editions/${code}`, label: code },
        { href: `/${language}/admin${list}`, label: t("programme.title") },
      ]}
      title={<Name texts={row.titles} language={language} />}
      lead={<HistoryLink language={language} subject="programme-item" record={id} />}
    >
      <RecordForm
        {...of}
        action={saveProgrammeItem}
        fields={programmeFields(language, row)}
        more={{ edition: code }}
      />
      <RemoveSection {...of} action={takeProgrammeItem} lead={t("editions.removePart")} />
    </AdminPage>
  );
}
