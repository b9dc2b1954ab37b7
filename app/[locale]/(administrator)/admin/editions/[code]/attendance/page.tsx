import { SourceLine } from "@/components/project/sources";
import type { Column } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type KeptAttendance, listAttendance } from "@/db/administration/attendance";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { partList } from "../part-list";
import { saveAttendance } from "./actions";
import { attendanceFields } from "./fields";

export const dynamic = "force-dynamic";

/** What each source says of the attendance of an edition, and which of them the register follows. */
export default partList<KeptAttendance>("attendance", {
  said: {
    title: "attendance.title",
    lead: "attendance.lead",
    add: "attendance.add",
    empty: "attendance.empty",
  },
  list: listAttendance,
  columns,
  fields: (language) => attendanceFields(language),
  action: saveAttendance,
});

function columns(language: Language, edition: string): Column<KeptAttendance>[] {
  const t = translator(language, "records");
  const words = translator(language, "words");
  return [
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
      cell: ({ id, asPrinted, source }) => (
        <a href={`/${language}/admin/editions/${edition}/attendance/${id}`}>
          <q lang={source.language ?? undefined}>{asPrinted}</q>
        </a>
      ),
    },
    {
      key: "source",
      heading: t("fields.source"),
      cell: ({ source }) => <SourceLine language={language} source={{ ...source, quote: null }} />,
    },
  ];
}
