import type { Metadata } from "next";
import { limitsSentence, sentenceOf } from "@/app/_server/imports/sentence";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { UploadForm } from "@/components/import/upload-form";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { listImports } from "@/db/imports/list-imports";
import { importLimits } from "@/domain/import/limits";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../frame";
import { ImportsTable } from "./imports-table";
import { workWords } from "./work-words";

export const dynamic = "force-dynamic";

type Props = {
  params: Params;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "imports")("title"), robots: { index: false } };
}

/** A table to bring in, and what was brought in before. */
export default async function Import({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/import`, mayRecord);
  const t = translator(language, "imports");
  const refused = sentenceOf(String((await searchParams).refused ?? ""), language);
  const words = {
    ...workWords(language),
    file: t("file"),
    fileHint: t("fileHint"),
    paste: t("paste"),
    pasteHint: t("pasteHint"),
    submit: t("look"),
    nothingSent: t("nothingSent"),
    tooLarge: sentenceOf("too-large", language),
  };
  return (
    <DeskPage language={language} actor={actor} path="/import" title={t("title")} lead={t("lead")}>
      <Section title={t("fileTitle")}>
        <UploadForm language={language} words={words} limit={importLimits.fileBytes} refused={refused} />
        <p className="measure mt-6">{t("columnsHint")}</p>
        <p className="measure mt-2">{limitsSentence(language)}</p>
        <p className="mt-2">
          {t("template")}{" "}
          <a href={`/api/desk/imports/template?language=${language}&format=xlsx`} download>
            Excel (XLSX)
          </a>
          {" · "}
          <a href={`/api/desk/imports/template?language=${language}`} download>
            CSV
          </a>
        </p>
      </Section>
      <Section title={t("listTitle")}>
        <ImportsTable language={language} imports={await listImports(await database(), actor)} />
      </Section>
    </DeskPage>
  );
}
