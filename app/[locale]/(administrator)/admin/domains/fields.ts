import { textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import type { Language, Texts } from "@/domain/languages";
import { translator } from "@/messages/translator";

interface Domain {
  readonly code: string;
  readonly labels: Texts;
  readonly position: number;
  readonly retired: boolean;
}

/** The fields of a domain; its code is asked once. */
export function domainFields(language: Language, domain?: Domain): FormField[] {
  const t = translator(language, "records");
  const code: FormField = {
    kind: "text",
    name: "code",
    label: t("fields.code"),
    hint: t("domains.codeHint"),
    characters: 20,
  };
  return [
    ...(domain ? [] : [code]),
    textsField(language, "labels", t("fields.labels"), domain?.labels),
    {
      kind: "text",
      name: "position",
      label: t("fields.position"),
      hint: t("domains.positionHint"),
      value: String(domain?.position ?? 1000),
      characters: 6,
    },
    {
      kind: "flag",
      name: "retired",
      label: t("retire"),
      hint: t("retireHint"),
      value: domain?.retired ?? false,
    },
  ];
}
