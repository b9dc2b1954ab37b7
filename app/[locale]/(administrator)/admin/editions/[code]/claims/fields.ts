import { textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import type { KeptClaim } from "@/db/administration/edition-claims";
import { editionClaimFields } from "@/domain/edition";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { sourceFields } from "../../../sources/fields";

/** The fields of what a source says of an edition in words. */
export function claimFields(language: Language, claim?: KeptClaim): FormField[] {
  const t = translator(language, "records");
  const pages = translator(language, "publicPages");
  return [
    {
      kind: "select",
      name: "field",
      label: t("fields.field"),
      options: editionClaimFields.map((field) => ({
        value: field,
        label: pages(`edition.claimFields.${field}`),
      })),
      value: claim?.field ?? "participants",
    },
    textsField(language, "values", t("fields.values"), claim?.values),
    {
      kind: "part",
      name: "source",
      label: t("fields.source"),
      hint: t("editions.sourceKnown"),
      fields: sourceFields(language, claim?.source),
    },
    { kind: "flag", name: "chosen", label: t("attendance.chosen"), value: claim?.chosen ?? true },
    textsField(language, "reasons", t("fields.reasons"), claim?.reasons),
    { kind: "flag", name: "unconfirmed", label: t("fields.unconfirmed"), value: claim?.unconfirmed ?? false },
  ];
}
