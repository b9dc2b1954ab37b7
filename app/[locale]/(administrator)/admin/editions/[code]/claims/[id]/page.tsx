import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { readClaim } from "@/db/administration/edition-claims";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../../../frame";
import { HistoryLink } from "../../../../history-link";
import { saveClaim, takeClaim } from "../actions";
import { claimFields } from "../fields";

export const dynamic = "force-dynamic";

/** What one source says of an edition. */
export default async function Claim({ params }: { params: Params<"code" | "id"> }) {
  const { locale, code, id } = await params;
  const language = languageOf(locale);
  const list = `/editions/${code}/claims`;
  const path = `${list}/${id}`;
  const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
  const found = await readClaim(await database(), code, id);
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
        { href: `/${language}/admin${list}`, label: t("claims.title") },
      ]}
      title={<Name texts={row.values} language={language} />}
      lead={<HistoryLink language={language} subject="edition-claim" record={id} />}
    >
      <RecordForm {...of} action={saveClaim} fields={claimFields(language, row)} more={{ edition: code }} />
      <RemoveSection {...of} action={takeClaim} lead={t("editions.removePart")} />
    </AdminPage>
  );
}
