import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { AddFileForm } from "@/components/desk/add-file-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { readFiles } from "@/db/files/read-files";
import { readSettings } from "@/db/settings";
import { fieldOfFault } from "@/domain/files/file";
import { mayWrite } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { openRecord, RecordPage } from "../record";
import { agreementChoices } from "./agreement-choices";
import { FilesOfAgreement } from "./agreement-files";
import { readAnswer } from "./answer";
import { faultInWords } from "./fault-in-words";

export const dynamic = "force-dynamic";

type Props = {
  params: Params<"id">;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: { params: Params<"id"> }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "documents")("title"), robots: { index: false } };
}

/** The scans and photographs of a record's agreements: adding one, making one public, taking it back. */
export default async function Documents({ params, searchParams }: Props) {
  const record = await openRecord(params, "/documents");
  const { language, actor, db, id, draft } = record;
  if (!mayWrite(actor, draft.editions)) notFound();
  const [files, { zone }] = await Promise.all([readFiles(db, id, actor), readSettings(db)]);
  const t = translator(language, "documents");
  const { fault, done, ...chosen } = readAnswer(await searchParams);
  const sentence = fault && faultInWords(fault, language);
  const choices = agreementChoices(draft.document, files, language);
  const offered = choices.filter(({ gone }) => !gone);
  return (
    <RecordPage
      record={record}
      title={t("title")}
      lead={t("lead")}
      above={
        fault && (
          <ErrorSummary
            title={translator(language, "common")("problems")}
            faults={[{ path: fieldOfFault(fault), message: sentence ?? "" }]}
          />
        )
      }
    >
      {done && <Notice tone="good" live title={t(`done.${done}`)} />}
      {choices.map((choice) => (
        <FilesOfAgreement
          key={choice.value}
          {...{ language, actor, zone, project: id, choice }}
          published={draft.projectState === "published"}
          files={files.filter(({ agreement }) => agreement === choice.value)}
        />
      ))}
      {offered.length === 0 ? (
        <p>{t("noAgreement")}</p>
      ) : (
        <Section title={t("add")}>
          <AddFileForm
            language={language}
            project={id}
            agreements={offered}
            chosen={chosen}
            fault={fault && { field: fieldOfFault(fault), sentence: sentence ?? "" }}
          />
        </Section>
      )}
    </RecordPage>
  );
}
