import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type KeptProgrammeItem, listProgramme } from "@/db/administration/programme";
import { readRecord } from "@/db/administration/records";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { formatDates } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../../frame";
import { saveProgrammeItem } from "./actions";
import { programmeFields } from "./fields";

export const dynamic = "force-dynamic";

type Props = { params: Params<"code">; searchParams: Promise<{ done?: string | string[] }> };

/** What an edition consists of besides its signing ceremonies. */
export default async function ProgrammeOf({ params, searchParams }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const path = `/editions/${code}/programme`;
  const actor = await requireActor(language, `/${language}/admin${path}`, mayAdminister);
  const db = await database();
  const edition = await readRecord(db, "edition", code);
  if (!edition) notFound();
  const t = translator(language, "records");
  const name = <Name texts={edition.row.labels} language={language} />;
  return (
    <AdminPage
      {...{ language, actor, path }}
      part="editions"
      breadcrumbs={[{ href: `/${language}/admin/editions/${code}`, label: name }]}
      title={t("programme.title")}
      lead={t("programme.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <Items language={language} items={await listProgramme(db, code)} />
      <Section title={t("programme.add")}>
        <RecordForm
          language={language}
          action={saveProgrammeItem}
          fields={programmeFields(language)}
          more={{ edition: code }}
        />
      </Section>
    </AdminPage>
  );
}

function Items({ language, items }: { language: Language; items: readonly KeptProgrammeItem[] }) {
  const t = translator(language, "records");
  const words = translator(language, "words");
  if (items.length === 0) return <p className="text-soft">{t("programme.empty")}</p>;
  return (
    <Table
      caption={t("programme.title")}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "titles",
          heading: t("fields.titles"),
          rowHeading: true,
          cell: ({ id, edition, titles }) => (
            <a href={`/${language}/admin/editions/${edition}/programme/${id}`}>
              <Name texts={titles} language={language} />
            </a>
          ),
        },
        {
          key: "kind",
          heading: t("fields.kind"),
          cell: ({ kind }) => words(`programmeKind.${kind}`),
        },
        {
          key: "dates",
          heading: t("dates"),
          cell: ({ starts, ends }) => formatDates(language, starts, ends),
        },
        {
          key: "places",
          heading: t("fields.places"),
          cell: ({ places }) => <Name texts={places} language={language} />,
        },
      ]}
    />
  );
}
