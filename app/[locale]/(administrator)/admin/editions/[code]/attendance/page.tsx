import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { Name } from "@/components/project/record-text";
import { SourceLine } from "@/components/project/sources";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listAttendance } from "@/db/administration/attendance";
import { readRecord } from "@/db/administration/records";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../../frame";
import { saveAttendance, takeAttendance } from "../../actions";
import { attendanceFields } from "./fields";

export const dynamic = "force-dynamic";

type Props = { params: Params<"code">; searchParams: Promise<{ done?: string | string[] }> };

/** What each source says of the attendance of an edition, and which of them the register follows. */
export default async function AttendanceOf({ params, searchParams }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const path = `/editions/${code}/attendance`;
  const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
  const db = await database();
  const edition = await readRecord(db, "edition", code);
  if (!edition) notFound();
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor, path }}
      part="editions"
      breadcrumbs={[
        {
          href: `/${language}/admin/editions/${code}`,
          label: <Name texts={edition.row.labels} language={language} />,
        },
      ]}
      title={t("attendance.title")}
      lead={t("attendance.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <Claims language={language} claims={await listAttendance(db, code)} />
      <Section title={t("attendance.add")}>
        <RecordForm
          language={language}
          action={saveAttendance}
          record={code}
          fields={attendanceFields(language)}
          submit={t("add")}
        />
      </Section>
    </AdminPage>
  );
}

type Claims = Awaited<ReturnType<typeof listAttendance>>;

function Claims({ language, claims }: { language: Language; claims: Claims }) {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const problems = translator(language, "common")("problems");
  if (claims.length === 0) return <p className="text-soft">{t("attendance.empty")}</p>;
  return (
    <Table
      caption={t("attendance.title")}
      captionHidden
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "measure",
          heading: t("fields.measure"),
          rowHeading: true,
          cell: ({ measure, chosen }) => (
            <>
              {words(`attendance.${measure}`)} {chosen && <Tag tone="good">{t("attendance.followed")}</Tag>}
            </>
          ),
        },
        {
          key: "value",
          heading: t("fields.value"),
          number: true,
          cell: ({ value }) => value !== null && formatNumber(language, value),
        },
        {
          key: "asPrinted",
          heading: t("fields.asPrinted"),
          cell: ({ asPrinted, source }) => <q lang={source.language ?? undefined}>{asPrinted}</q>,
        },
        {
          key: "source",
          heading: t("fields.source"),
          cell: ({ source }) => <SourceLine language={language} source={{ ...source, quote: null }} />,
        },
        {
          key: "remove",
          heading: t("remove.submit"),
          headingHidden: true,
          cell: ({ id }) => (
            <ActionForm
              action={takeAttendance}
              hidden={{ language, record: id, basedOn: "0" }}
              submit={t("remove.submit")}
              weight="quiet"
              problems={problems}
            />
          ),
        },
      ]}
    />
  );
}
