import { optionsOf, textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import { readChoices } from "@/db/choices";
import type { Database } from "@/db/client";
import { unitKinds } from "@/domain/administration/records";
import type { Language, Texts } from "@/domain/languages";
import { translator } from "@/messages/translator";

interface Unit {
  readonly code: string;
  readonly names: Texts;
  readonly kind: (typeof unitKinds)[number];
  readonly parent: string | null;
  readonly retired: boolean;
}

/** The fields of a responsible unit; its code is asked once. */
export async function unitFields(language: Language, db: Database, unit?: Unit): Promise<FormField[]> {
  const t = translator(language, "records");
  const { units } = await readChoices(db);
  const others = units.filter(({ code }) => code !== unit?.code);
  const code: FormField = {
    kind: "text",
    name: "code",
    label: t("fields.code"),
    hint: t("units.codeHint"),
    characters: 20,
  };
  return [
    ...(unit ? [] : [code]),
    textsField(language, "names", t("fields.names"), unit?.names),
    {
      kind: "select",
      name: "kind",
      label: t("fields.kind"),
      options: unitKinds.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) })),
      value: unit?.kind ?? "district",
    },
    {
      kind: "select",
      name: "parent",
      label: t("fields.parent"),
      options: optionsOf(
        language,
        others.map(({ names, ...rest }) => ({ ...rest, labels: names })),
      ),
      empty: t("units.noParent"),
      value: unit?.parent ?? "",
    },
    {
      kind: "flag",
      name: "retired",
      label: t("retire"),
      hint: t("retireHint"),
      value: unit?.retired ?? false,
    },
  ];
}
