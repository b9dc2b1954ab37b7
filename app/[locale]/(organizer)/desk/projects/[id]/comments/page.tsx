import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { DecisionForm } from "@/components/desk/decision-form";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { deskPeople } from "@/db/accounts/desk-people";
import { readThreads } from "@/db/projects/comments";
import { readSettings } from "@/db/settings";
import { mayWrite } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../../form-setting";
import { openRecord, RecordPage } from "../record";
import { comment } from "./actions";
import { OneThread } from "./thread";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: Params<"id"> }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "desk")("comments.page"), robots: { index: false } };
}

/** What the desk says about a record: threads with their answers, and a new one, addressed to somebody or to all. */
export default async function Comments({ params }: { params: Params<"id"> }) {
  const record = await openRecord(params, "/comments");
  const { language, actor, db, id, draft } = record;
  if (!mayWrite(actor, draft.editions)) notFound();
  const [threads, people, { zone }] = await Promise.all([
    readThreads(db, id, actor),
    deskPeople(db, draft.editions),
    readSettings(db),
  ]);
  const t = translator(language, "desk");
  const others = people.filter((one) => one.id !== actor.id);
  return (
    <RecordPage record={record} title={t("comments.page")} lead={t("comments.lead")}>
      {threads.length === 0 && <p className="text-soft">{t("comments.noneYet")}</p>}
      {threads.map((thread) => (
        <OneThread key={thread.id} language={language} project={id} thread={thread} zone={zone} />
      ))}
      <Section title={t("comments.new")}>
        <DecisionForm
          action={comment}
          hidden={{ language, project: id }}
          text={{ name: "text", label: t("comments.text") }}
          submit={t("comments.say")}
          refusals={refusalSentences(language)}
        >
          <Select
            name="to"
            label={t("comments.to")}
            options={others.map(({ id: value, name }) => ({ value, label: name }))}
            empty={t("comments.toAll")}
          />
        </DecisionForm>
      </Section>
    </RecordPage>
  );
}
