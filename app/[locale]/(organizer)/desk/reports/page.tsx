import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { database } from "@/db/client";
import { listReports, type ReportAtDesk } from "@/db/error-reports";
import { readSettings } from "@/db/settings";
import type { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { dayOf } from "@/domain/zone";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { DeskPage } from "../frame";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "reports")("desk.title"), robots: { index: false } };
}

/** What readers reported, and by when each is answered. */
export default async function Reports({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/reports`, mayRecord);
  const db = await database();
  const [open, answered, { zone }] = await Promise.all([
    listReports(db, "open", actor),
    listReports(db, "answered", actor),
    readSettings(db),
  ]);
  const t = translator(language, "reports");
  return (
    <DeskPage
      {...{ language, actor }}
      path="/reports"
      title={t("desk.title")}
      lead={t("desk.lead")}
      above={
        (await searchParams).done === "answered" && <Notice tone="good" live title={t("desk.answered")} />
      }
    >
      <Section title={t("desk.open")}>
        {open.length === 0 ? (
          <p className="text-soft">{t("desk.noneOpen")}</p>
        ) : (
          <ReportTable
            {...{ language }}
            caption={t("desk.open")}
            reports={open}
            today={dayOf(new Date(), zone)}
          />
        )}
      </Section>
      {answered.length > 0 && (
        <Section title={t("desk.done")}>
          <ReportTable {...{ language }} caption={t("desk.done")} reports={answered} today="" />
        </Section>
      )}
    </DeskPage>
  );
}

async function ReportTable({
  language,
  caption,
  reports,
  today,
}: {
  language: Language;
  caption: string;
  reports: readonly ReportAtDesk[];
  /** Empty where nothing is late any more. */
  today: string;
}) {
  const t = translator(language, "reports");
  const clock = await clockIn(language);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={reports}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: "number",
          heading: t("desk.number"),
          rowHeading: true,
          cell: ({ number }) => (
            <a href={`/${language}/desk/reports/${number}`}>{t("numbered", { number: String(number) })}</a>
          ),
        },
        {
          key: "message",
          heading: t("message"),
          cell: ({ message }) => (
            <span translate="no">{message.length > 120 ? `${message.slice(0, 118)}…` : message}</span>
          ),
        },
        { key: "about", heading: t("about"), cell: ({ reference }) => reference },
        { key: "at", heading: t("receivedAt"), cell: ({ receivedAt }) => clock(receivedAt) },
        {
          key: "due",
          heading: today ? t("desk.due") : t("desk.finding"),
          cell: ({ due, state }) =>
            state === "open" ? (
              <>
                {formatDate(language, due)} {due < today && <Tag tone="strong">{t("desk.late")}</Tag>}
              </>
            ) : (
              t(`states.${state}`)
            ),
        },
      ]}
    />
  );
}
