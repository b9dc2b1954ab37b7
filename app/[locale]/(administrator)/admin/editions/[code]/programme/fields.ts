import { textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import type { KeptProgrammeItem } from "@/db/administration/programme";
import { programmeItemKinds } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { sourceFields } from "../../../sources/fields";

/** The fields of what an edition consists of besides its ceremonies. */
export function programmeFields(language: Language, item?: KeptProgrammeItem): FormField[] {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const day = (name: "starts" | "ends"): FormField => ({
    kind: "text",
    name,
    label: t(`fields.${name}`),
    hint: t("dateHint"),
    value: item?.[name] ?? "",
    characters: 12,
  });
  return [
    {
      kind: "select",
      name: "kind",
      label: t("fields.kind"),
      options: programmeItemKinds.map((kind) => ({ value: kind, label: words(`programmeKind.${kind}`) })),
      value: item?.kind ?? "conference",
    },
    textsField(language, "titles", t("fields.titles"), item?.titles),
    day("starts"),
    day("ends"),
    textsField(language, "places", t("fields.places"), item?.places),
    {
      kind: "part",
      name: "source",
      label: t("fields.source"),
      hint: `${t("programme.sourceHint")} ${t("editions.sourceKnown")}`,
      fields: sourceFields(language, item?.source),
    },
  ];
}
