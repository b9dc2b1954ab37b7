import { languageOf, type Params } from "@/app/_server/language";
import { placeField, textsField } from "@/app/_server/records/fields";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { readOriginNamesRecord } from "@/db/administration/settings";
import { database } from "@/db/client";
import { type Language, languages, type Texts } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { HistoryLink } from "../history-link";
import { saveOriginName, takeOriginName } from "./actions";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

/** The countries, regions and provinces that this register calls by names of its own. */
export default async function OriginNames({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/origins`, mayAdminister);
  const { names, version } = await readOriginNamesRecord(await database());
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="origins"
      path="/origins"
      title={t("origins.title")}
      lead={t("origins.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <OwnNames language={language} names={names} version={version} />
      <Section
        title={t("origins.add")}
        aside={<HistoryLink language={language} subject="setting" record="origin-names" />}
      >
        <RecordForm
          language={language}
          action={saveOriginName}
          version={version}
          fields={[
            placeField(language, "code", t("origins.origin"), null),
            textsField(language, "names", t("fields.names"), {}, { hint: t("origins.namesHint") }),
          ]}
          submit={t("save")}
        />
      </Section>
    </AdminPage>
  );
}

function OwnNames({
  language,
  names,
  version,
}: {
  language: Language;
  names: Readonly<Record<string, Texts>>;
  version: number;
}) {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const problems = translator(language, "common")("problems");
  const own = Object.entries(names);
  if (own.length === 0) return <p className="text-soft">{t("origins.empty")}</p>;
  return (
    <Table
      caption={t("origins.title")}
      captionHidden
      rows={own}
      rowKey={([code]) => code}
      columns={[
        {
          key: "origin",
          heading: t("origins.origin"),
          rowHeading: true,
          cell: ([code]) => `${originName(language, code, {})} (${code})`,
        },
        ...languages.map((one) => ({
          key: one,
          heading: words(`language.${one}`),
          cell: ([, texts]: [string, Texts]) => <span lang={one}>{texts[one]}</span>,
        })),
        {
          key: "remove",
          heading: t("remove.submit"),
          headingHidden: true,
          cell: ([code]) => (
            <ActionForm
              action={takeOriginName}
              hidden={{ language, record: code, basedOn: String(version) }}
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
