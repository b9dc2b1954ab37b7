import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ProjectForm } from "@/components/desk/project-form";
import { Notice } from "@/components/ui/notice";
import { database } from "@/db/client";
import { type Language, textIn } from "@/domain/languages";
import { valuesOf } from "@/domain/project/form-fields";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { sendProject } from "../actions";
import { formSetting } from "../form-setting";
import { type Asked, beginning } from "./beginning";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("newTitle"), robots: { index: false } };
}

/**
 * The form for a project that nobody has recorded: the few fields of a plain deal, at the ceremony of the one before.
 * `?from=` begins like a record, `?fields=all` with every field.
 */
export default async function NewProject({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/projects/new`, mayRecord);
  const db = await database();
  const t = translator(language, "desk");
  const asked = await searchParams;
  const { form, saved } = await beginning(db, actor, language, asked);
  const fields = asked.fields === "all" ? "all" : "brief";
  const hidden = { project: "", basedOn: "0", since: "0", submission: randomUUID(), fields, language };
  return (
    <DeskPage
      language={language}
      actor={actor}
      path="/projects/new"
      title={t("newTitle")}
      lead={t("newLead")}
    >
      <ProjectForm
        page={`${asked.from ?? ""} ${asked.last ?? ""}`}
        said={saved && <SavedBefore language={language} saved={saved} />}
        action={sendProject}
        setting={await formSetting(db, actor, language, form)}
        values={{ ...valuesOf(form), ...hidden }}
      />
    </DeskPage>
  );
}

/** What was saved a moment ago, on the way to the next. */
function SavedBefore({ language, saved }: { language: Language; saved: NonNullable<Asked["saved"]> }) {
  const t = translator(language, "desk");
  const { text, language: spoken } = textIn(saved.document.title, language, saved.document.originalLanguage);
  return (
    <Notice tone="good" live title={t("savedLast")}>
      <a href={`/${language}/desk/projects/${saved.project}`} lang={text ? spoken : language}>
        {text || t("untitled")}
      </a>{" "}
      · {t("gapsCount", { gaps: saved.gaps })}
    </Notice>
  );
}
