import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ProjectForm } from "@/components/desk/project-form";
import { readChoices } from "@/db/choices";
import { database } from "@/db/client";
import { valuesOf } from "@/domain/project/form-fields";
import { newForm } from "@/domain/project/form-parts";
import { mayRecord, mayWrite } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { sendProject } from "../actions";
import { newKey } from "../answer";
import { formSetting } from "../form-setting";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("newTitle"), robots: { index: false } };
}

/** The form for a project that nobody has recorded, in the newest edition that the writer may write in. */
export default async function NewProject({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/projects/new`, mayRecord);
  const db = await database();
  const t = translator(language, "desk");
  const { editions } = await readChoices(db);
  const newest = editions.find(({ code }) => mayWrite(actor, [code]));
  const form = newForm(language, `${newest?.code ?? ""}/`, newKey);
  const hidden = { project: "", basedOn: "0", since: "0", submission: randomUUID(), language };
  return (
    <DeskPage
      language={language}
      actor={actor}
      path="/projects/new"
      title={t("newTitle")}
      lead={t("newLead")}
    >
      <ProjectForm
        action={sendProject}
        setting={await formSetting(db, actor, language, form)}
        values={{ ...valuesOf(form), ...hidden }}
      />
    </DeskPage>
  );
}
