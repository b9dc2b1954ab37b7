import { textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import type { KeptAttendance } from "@/db/administration/attendance";
import { attendanceMeasures } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { sourceFields } from "../../../sources/fields";

const qualifiers = ["exact", "about", "at-least", "at-most"] as const;

/** The fields of what a source says of an edition's attendance. */
export function attendanceFields(language: Language, claim?: KeptAttendance): FormField[] {
  const t = translator(language, "records");
  const words = translator(language, "words");
  return [
    {
      kind: "select",
      name: "measure",
      label: t("fields.measure"),
      options: attendanceMeasures.map((measure) => ({
        value: measure,
        label: words(`attendance.${measure}`),
      })),
      value: claim?.measure ?? "countries-and-regions",
    },
    {
      kind: "text",
      name: "asPrinted",
      label: t("fields.asPrinted"),
      hint: t("attendance.asPrintedHint"),
      value: claim?.asPrinted ?? "",
    },
    {
      kind: "text",
      name: "value",
      label: t("fields.value"),
      hint: t("attendance.valueHint"),
      value: String(claim?.value ?? ""),
      characters: 10,
    },
    {
      kind: "select",
      name: "qualifier",
      label: t("fields.qualifier"),
      options: qualifiers.map((one) => ({ value: one, label: words(`qualifier.${one}`) })),
      value: claim?.qualifier ?? "exact",
    },
    {
      kind: "part",
      name: "source",
      label: t("fields.source"),
      hint: t("editions.sourceKnown"),
      fields: sourceFields(language, claim?.source),
    },
    {
      kind: "flag",
      name: "chosen",
      label: t("attendance.chosen"),
      hint: t("attendance.chosenHint"),
      value: claim?.chosen ?? false,
    },
    textsField(language, "reasons", t("fields.reasons"), claim?.reasons),
  ];
}
