import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/components/ui/button";
import { database } from "@/db/client";
import { projectByReference } from "@/db/projects/project-by-reference";
import { workList } from "@/db/projects/work-list";
import { readSettings } from "@/db/settings";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { CorrectForm } from "./correct-form";
import { DeskPage } from "./frame";
import { WorkSections } from "./work-sections";

export const dynamic = "force-dynamic";

type Props = {
  params: Params;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("title"), robots: { index: false } };
}

/** What waits for whom; and, with `?reference=`, the way to the record that is to be corrected. */
export default async function Desk({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk`, mayRecord);
  const db = await database();
  const asked = (await searchParams).reference;
  const reference = typeof asked === "string" ? asked.trim().toUpperCase() : "";
  const found = reference ? await projectByReference(db, reference, actor) : null;
  if (found) redirect(`/${language}/desk/projects/${found}#content`);
  const [work, { zone }] = await Promise.all([workList(db, actor), readSettings(db)]);
  const t = translator(language, "desk");
  return (
    <DeskPage language={language} actor={actor} title={t("title")} lead={t("lead")}>
      <p>
        <ButtonLink href={`/${language}/desk/projects/new`}>{t("record")}</ButtonLink>
      </p>
      <WorkSections language={language} work={work} zone={zone} />
      <CorrectForm language={language} reference={reference} />
    </DeskPage>
  );
}
