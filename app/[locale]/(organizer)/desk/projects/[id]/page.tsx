import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ProjectForm } from "@/components/desk/project-form";
import { ButtonLink } from "@/components/ui/button";
import { database } from "@/db/client";
import { publicNamesOf } from "@/db/projects/public-names";
import { type Draft, readDraft } from "@/db/projects/read-draft";
import { type Language, textIn } from "@/domain/languages";
import { valuesOf } from "@/domain/project/form-fields";
import { formOf } from "@/domain/project/form-of-document";
import { readyToFill } from "@/domain/project/form-parts";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { sendProject } from "../actions";
import { newKey } from "../answer";
import { formSetting } from "../form-setting";
import { DraftNotices } from "./draft-notices";

export const dynamic = "force-dynamic";

type Props = {
  params: Params<"id">;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: { params: Params<"id"> }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("workList"), robots: { index: false } };
}

/** The form of a recorded project: of its draft, or of what is published, of which saving opens a correction. */
export default async function EditProject({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/projects/${id}`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayRecord);
  const db = await database();
  const draft = await readDraft(db, id, actor);
  if (!draft) notFound();
  if (draft.mergedInto) redirect(`/${language}/desk/projects/${draft.mergedInto}`);
  const { organizations } = await publicNamesOf(db, [draft.document]);
  const nameOf = (one: string) => textIn(organizations[one]?.names ?? {}, language).text || one;
  const form = readyToFill(formOf(draft.document, nameOf), newKey);
  const version = String(draft.version);
  const hidden = { project: id, basedOn: version, since: version, submission: randomUUID(), language };
  const { done } = await searchParams;
  return (
    <DeskPage
      language={language}
      actor={actor}
      path={path}
      title={titleOf(draft, language)}
      lead={leadOf(draft, language)}
    >
      <Links language={language} draft={draft} />
      <DraftNotices language={language} draft={draft} form={form} done={String(done ?? "")} />
      <ProjectForm
        page={`${version} ${done}`}
        action={sendProject}
        setting={await formSetting(db, actor, language, form)}
        values={{ ...valuesOf(form), ...hidden }}
      />
    </DeskPage>
  );
}

const titleOf = ({ document }: Draft, language: Language) =>
  textIn(document.title, language, document.originalLanguage).text ||
  translator(language, "desk")("untitled");

function leadOf({ reference }: Draft, language: Language) {
  const t = translator(language, "desk");
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
      {draft.projectState === "published" && (
        <>
          <a href={`/${language}/projects/${draft.reference}`}>{t("historyLink")}</a>
          <a href={`${here}/withdraw`}>{t("withdrawLink")}</a>
        </>
      )}
      <a href={`${here}/merge`}>{translator(language, "merging")("link")}</a>
    </p>
  );
}
