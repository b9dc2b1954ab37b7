import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sentenceOf } from "@/app/_server/imports/sentence";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { Notice } from "@/components/ui/notice";
import { database } from "@/db/client";
import { countVerdicts } from "@/db/imports/judged";
import { readImport } from "@/db/imports/record";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { SentNotice, sentIn } from "../../sent-notice";
import { DoneSections, UndoneNotice } from "./done-sections";
import { FaultySection } from "./faulty-section";
import type { ImportSetting } from "./import-setting";
import { MappingSection } from "./mapping-section";
import { NewSection } from "./new-section";
import { SimilarSection } from "./similar-section";
import { SkippedSection } from "./skipped-section";
import { SummarySection } from "./summary-section";

export const dynamic = "force-dynamic";

type Props = {
  params: Params<"id">;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "imports")("title"), robots: { index: false } };
}

/** One import: what its rows would become, what is to be mended and decided; then what was brought in. */
export default async function OneImport({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/desk/import/${id}`, mayRecord);
  const db = await database();
  const record = await readImport(db, id, actor);
  if (!record) notFound();
  const t = translator(language, "imports");
  const setting: ImportSetting = { db, language, actor, record, hidden: { language, import: id } };
  const asked = await searchParams;
  const refused = sentenceOf(String(asked.refused ?? ""), language);
  return (
    <DeskPage
      language={language}
      actor={actor}
      path={`/import/${id}`}
      title={t("pageTitle", { name: record.file ?? t("pasted") })}
      breadcrumbs={[{ href: `/${language}/desk/import`, label: t("title") }]}
    >
      {refused && (
        <Notice tone="strong" live title={t("refused")}>
          <p>{refused}</p>
        </Notice>
      )}
      <SentNotice language={language} told={sentIn(asked)} />
      {record.state === "done" && <DoneSections setting={setting} />}
      {record.state === "undone" && <UndoneNotice setting={setting} />}
      {record.state === "open" && <OpenSections setting={setting} />}
    </DeskPage>
  );
}

async function OpenSections({ setting }: { readonly setting: ImportSetting }) {
  const counts = await countVerdicts(setting.db, setting.record.id);
  return (
    <>
      <SummarySection setting={setting} counts={counts} />
      <FaultySection setting={setting} count={counts.faulty} />
      <SimilarSection setting={setting} count={counts.similar} />
      <MappingSection setting={setting} />
      <NewSection setting={setting} count={counts.new} />
      <SkippedSection setting={setting} count={counts.same + counts.known + counts.twice + counts.out} />
    </>
  );
}
