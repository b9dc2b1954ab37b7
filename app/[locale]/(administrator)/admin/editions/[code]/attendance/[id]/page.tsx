import { readAttendance } from "@/db/administration/attendance";
import { translator } from "@/messages/translator";
import { partPage } from "../../part-frame";
import { saveAttendance, takeAttendance } from "../actions";
import { attendanceFields } from "../fields";

export const dynamic = "force-dynamic";

/** What one source says of an edition’s attendance. */
export default partPage("attendance", {
  subject: "attendance",
  read: readAttendance,
  title: (language, { measure }) => translator(language, "words")(`attendance.${measure}`),
  fields: attendanceFields,
  save: saveAttendance,
  take: takeAttendance,
});
