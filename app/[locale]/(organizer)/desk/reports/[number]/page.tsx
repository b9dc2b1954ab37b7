import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { type ReportAtDesk, readReportAtDesk } from "@/db/error-reports";
import type { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { answerTheReport } from "../actions";

export const dynamic = "force-dynamic";

/** One report of a reader: what is wrong, and the answer, or where it is given. */
export default async function ReportAtTheDesk({ params }: { params: Params<"number"> }) {
  const { locale, number } = await params;
  const language = languageOf(locale);
  const path = `/reports/${number}`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayRecord);
  const asked = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
  const report = await readReportAtDesk(await database(), asked, actor);
  if (!report) notFound();
  const t = translator(language, "reports");
  return (
    <DeskPage
      {...{ language, actor, path }}
      breadcrumbs={[{ href: `/${language}/desk/reports`, label: t("desk.title") }]}
      title={t("numbered", { number })}
      lead={t(`states.${report.state}`)}
    >
      <Facts language={language} report={report} />
      {report.answer === null ? (
        <Section title={t("desk.answer")}>
          <p className="measure pb-3 text-soft">{t("desk.answerLead")}</p>
          <AnswerForm language={language} number={number} />
        </Section>
      ) : (
        <Section title={t("desk.answerGiven", { name: report.answeredBy ?? "" })}>
          <Notice>
            <p className="whitespace-pre-line" translate="no">
              {report.answer}
            </p>
          </Notice>
        </Section>
      )}
    </DeskPage>
  );
}

async function Facts({ language, report }: { language: Language; report: ReportAtDesk }) {
  const t = translator(language, "reports");
  const words = translator(language, "words");
  const clock = await clockIn(language);
  const { message, reference, project, contact, receivedAt, due, language: written } = report;
  return (
    <DefinitionList
      facts={[
        {
          term: t("message"),
          fact: (
            <span className="whitespace-pre-line" translate="no">
              {message}
            </span>
          ),
        },
        {
          term: t("about"),
          fact: reference && (
            <span className="flex flex-wrap gap-x-4">
              <a href={`/${language}/projects/${reference}`}>{reference}</a>
              <a href={`/${language}/desk/projects/${project}`}>{t("desk.mend")}</a>
            </span>
          ),
        },
        { term: t("contact"), fact: contact && <span translate="no">{contact}</span> },
        { term: t("desk.writtenIn"), fact: words(`language.${written}`) },
        { term: t("receivedAt"), fact: clock(receivedAt) },
        { term: t("desk.due"), fact: formatDate(language, due) },
      ]}
    />
  );
}

function AnswerForm({ language, number }: { language: Language; number: string }) {
  const t = translator(language, "reports");
  return (
    <ActionForm
      action={answerTheReport}
      hidden={{ language, number }}
      fields={[
        {
          kind: "select",
          name: "state",
          label: t("desk.finding"),
          empty: t("desk.choose"),
          options: (["mended", "declined"] as const).map((one) => ({
            value: one,
            label: t(`states.${one}`),
          })),
        },
        { kind: "long", name: "answer", label: t("desk.answer"), hint: t("desk.answerHint"), rows: 5 },
      ]}
      submit={t("desk.send")}
      problems={translator(language, "common")("problems")}
    />
  );
}
