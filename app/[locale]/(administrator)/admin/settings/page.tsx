import { languageOf, type Params } from "@/app/_server/language";
import { textsField } from "@/app/_server/records/fields";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import type { FormField } from "@/components/account/form-field";
import { readSettingsRecord } from "@/db/administration/settings";
import { database } from "@/db/client";
import type { SettingsRecord } from "@/domain/administration/settings";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { HistoryLink } from "../history-link";
import { saveSettings } from "./actions";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

/** What the operator says of the register, and how it is read. */
export default async function Settings({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/settings`, mayAdminister);
  const { row, version } = await readSettingsRecord(await database());
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="settings"
      path="/settings"
      title={t("settings.title")}
      lead={<HistoryLink language={language} subject="setting" record="register" />}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <RecordForm
        language={language}
        action={saveSettings}
        version={version}
        fields={settingsFields(language, row)}
        submit={t("save")}
      />
    </AdminPage>
  );
}

function settingsFields(language: Language, settings: SettingsRecord): FormField[] {
  const t = translator(language, "records");
  return [
    textsField(language, "publisher", t("fields.publisher"), settings.publisher, {
      hint: t("settings.publisherHint"),
    }),
    textsField(language, "footer", t("fields.footer"), settings.footer, {
      hint: t("settings.footerHint"),
      long: true,
    }),
    textsField(language, "licence", t("fields.licence"), settings.licence, {
      hint: t("settings.licenceHint"),
    }),
    {
      kind: "text",
      name: "licenceAddress",
      label: t("fields.licenceAddress"),
      value: settings.licenceAddress ?? "",
    },
    {
      kind: "text",
      name: "zone",
      label: t("fields.zone"),
      hint: t("settings.zoneHint"),
      value: settings.zone,
      characters: 24,
    },
    {
      kind: "text",
      name: "sizeBands",
      label: t("fields.sizeBands"),
      hint: t("settings.sizeBandsHint"),
      value: settings.sizeBands.join(", "),
      characters: 30,
    },
  ];
}
