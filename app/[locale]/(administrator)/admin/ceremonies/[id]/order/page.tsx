import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import type { FormField } from "@/components/account/form-field";
import { Name } from "@/components/project/record-text";
import { readRecord } from "@/db/administration/records";
import { type OrderedAgreement, readRunningOrder } from "@/db/administration/running-order";
import { database } from "@/db/client";
import { type Language, textIn } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../../frame";
import { saveOrder } from "../../actions";

export const dynamic = "force-dynamic";

type Props = { params: Params<"id">; searchParams: Promise<{ done?: string | string[] }> };

/** In which order agreements are signed at a ceremony. */
export default async function Order({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/ceremonies/${id}/order`;
  const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
  const db = await database();
  const ceremony = await readRecord(db, "ceremony", id);
  if (!ceremony) notFound();
  const t = translator(language, "records");
  const agreements = await readRunningOrder(db, id);
  const name = <Name texts={ceremony.row.titles} language={language} />;
  return (
    <AdminPage
      {...{ language, actor, path }}
      part="ceremonies"
      breadcrumbs={[{ href: `/${language}/admin/ceremonies/${id}`, label: name }]}
      title={t("order.title")}
      lead={t("order.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      {agreements.length === 0 ? (
        <p className="text-soft">{t("order.empty")}</p>
      ) : (
        <RecordForm
          language={language}
          action={saveOrder}
          fields={agreements.map((agreement, at) => orderField(language, agreement, at))}
          more={hiddenRows(id, agreements)}
          submit={t("save")}
        />
      )}
    </AdminPage>
  );
}

function orderField(language: Language, agreement: OrderedAgreement, at: number): FormField {
  const words = translator(language, "words");
  const { title, originalLanguage, reference, type, order } = agreement;
  const name = textIn(title, language, originalLanguage).text || translator(language, "desk")("untitled");
  return {
    kind: "text",
    name: `rows.${at}.order`,
    label: name,
    hint: [reference, words(`type.${type}`)].filter(Boolean).join(" · "),
    value: order === null ? "" : String(order),
    characters: 4,
  };
}

function hiddenRows(ceremony: string, agreements: readonly OrderedAgreement[]): Record<string, string> {
  const rows = agreements.flatMap(({ project, version, agreement }, at) => [
    [`rows.${at}.project`, project],
    [`rows.${at}.version`, String(version)],
    [`rows.${at}.agreement`, agreement],
  ]);
  return { ceremony, ...Object.fromEntries(rows) };
}
