import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Section } from "@/components/ui/section";
import { readSource } from "@/db/administration/sources";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { sourceTitle } from "@/messages/record-words";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../frame";
import { HistoryLink } from "../../history-link";
import { saveSource } from "../actions";
import { sourceFields } from "../fields";
import { NamedBy } from "../named-by";

export const dynamic = "force-dynamic";

/** One source, corrected here wherever it is named. */
export default async function SourcePage({ params }: { params: Params<"id"> }) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/admin/sources/${id}`, mayAdminister);
  const found = await readSource(await database(), id);
  if (!found) notFound();
  const { row, version, namedBy } = found;
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="sources"
      path={`/sources/${id}`}
      title={<span lang={row.language ?? ""}>{sourceTitle(language, row)}</span>}
      lead={<HistoryLink language={language} subject="source" record={id} />}
    >
      <p className="measure">{t("sources.everywhere", { number: namedBy.length })}</p>
      <RecordForm
        {...{ language, version }}
        record={id}
        action={saveSource}
        fields={sourceFields(language, row)}
      />
      <Section title={t("sources.namedBy")}>
        <NamedBy language={language} namedBy={namedBy} />
      </Section>
    </AdminPage>
  );
}
