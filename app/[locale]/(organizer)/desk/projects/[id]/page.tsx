import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { ProjectForm } from "@/components/desk/project-form";
import { ButtonLink } from "@/components/ui/button";
import { publicNamesOf } from "@/db/projects/public-names";
import type { Draft } from "@/db/projects/read-draft";
import { readSettings } from "@/db/settings";
import { type Language, textIn } from "@/domain/languages";
import { valuesOf } from "@/domain/project/form-fields";
import { formOf } from "@/domain/project/form-of-document";
import { readyToFill } from "@/domain/project/form-parts";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { sendProject } from "../actions";
import { newKey } from "../answer";
import { formSetting } from "../form-setting";
import { DraftNotices } from "./draft-notices";
import { FarDates } from "./far-dates";
import { openRecord } from "./record";

export const dynamic = "force-dynamic";

type Props = {
  params: Params<"id">;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: { params: Params<"id"> }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("workList"), robots: { index: false } };
}

/**
 * The form of a recorded project: of its draft, or of what is published, of which saving opens a correction. What was
 * withdrawn can no longer be changed, so no form is offered of it.
 */
export default async function EditProject({ params, searchParams }: Props) {
  const { language, actor, db, id, path, draft, title } = await openRecord(params, "");
  const { organizations } = await publicNamesOf(db, [draft.document]);
  const nameOf = (one: string) => textIn(organizations[one]?.names ?? {}, language).text || one;
  const form = readyToFill(formOf(draft.document, nameOf), newKey);
  const version = String(draft.version);
  const hidden = { project: id, basedOn: version, since: version, submission: randomUUID(), language };
  const { done } = await searchParams;
  const clock = await clockIn(language);
  const { zone } = await readSettings(db);
  return (
    <DeskPage {...{ language, actor, path, title }} lead={leadOf(draft, language)}>
      <Links language={language} draft={draft} />
      <DraftNotices language={language} draft={draft} form={form} done={String(done ?? "")} clock={clock} />
      <FarDates language={language} document={draft.document} zone={zone} />
      {draft.projectState !== "withdrawn" && (
        <ProjectForm
          page={`${version} ${done}`}
          action={sendProject}
          setting={await formSetting(db, actor, language, form)}
          values={{ ...valuesOf(form), ...hidden }}
        />
      )}
    </DeskPage>
  );
}

function leadOf({ reference, projectState }: Draft, language: Language) {
  const t = translator(language, "desk");
  if (reference && projectState === "withdrawn") return t("editWithdrawn", { reference });
  return reference ? t("editPublished", { reference }) : t("editDraft");
}

function Links({ language, draft }: { language: Language; draft: Draft }) {
  const t = translator(language, "desk");
  const here = `/${language}/desk/projects/${draft.project}`;
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {draft.open && (
        <ButtonLink weight="secondary" href={`${here}/review`}>
          {t("reviewLink")}
        </ButtonLink>
      )}
      <a href={`${here}/comments`}>{t("comments.page")}</a>
      <a href={`${here}/documents`}>{translator(language, "documents")("title")}</a>
      <a href={`/${language}/desk/projects/new?from=${draft.project}`}>{t("likeThis")}</a>
      {draft.reference && <a href={`/${language}/projects/${draft.reference}`}>{t("historyLink")}</a>}
      {draft.projectState === "published" && <a href={`${here}/withdraw`}>{t("withdrawLink")}</a>}
      {draft.projectState !== "withdrawn" && (
        <a href={`${here}/merge`}>{translator(language, "merging")("link")}</a>
      )}
    </p>
  );
}
