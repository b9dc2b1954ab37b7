import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm, RemoveSection } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { readRate } from "@/db/administration/rates";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { HistoryLink } from "../../history-link";
import { saveRate, takeRate } from "../actions";
import { rateFields } from "../fields";

export const dynamic = "force-dynamic";

/** One rate: of one currency and year. */
export default async function RatePage({ params }: { params: Params<"key"> }) {
  const { locale, key } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/rates/${key}`, mayAdminister);
  const found = await readRate(await database(), key);
  if (!found) notFound();
  const { row, version } = found;
  const of = { language, record: key, version };
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="rates"
      path={`/rates/${key}`}
      title={`${row.currency} ${row.year}`}
      lead={<HistoryLink language={language} subject="rate" record={key} />}
    >
      <RecordForm
        {...of}
        action={saveRate}
        fields={rateFields(language, row)}
        more={{ currency: row.currency, year: String(row.year) }}
      />
      <RemoveSection {...of} action={takeRate} lead={t("rates.removeLead")} />
    </AdminPage>
  );
}
