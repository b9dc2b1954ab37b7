import { textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import type { Language, Texts } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The fields of an expo; its code is asked once. */
export function expoFields(
  language: Language,
  expo?: { readonly names: Texts; readonly aliases: readonly string[] },
): FormField[] {
  const t = translator(language, "records");
  const code: FormField = {
    kind: "text",
    name: "code",
    label: t("fields.code"),
    hint: t("expos.codeHint"),
    characters: 12,
  };
  return [
    ...(expo ? [] : [code]),
    textsField(language, "names", t("fields.names"), expo?.names),
    {
      kind: "long",
      name: "aliases",
      label: t("fields.aliases"),
      hint: t("aliasesHint"),
      value: expo?.aliases.join("\n") ?? "",
    },
  ];
}
