import { languageOf, type Params } from "@/app/_server/language";
import { optionsOf } from "@/app/_server/records/fields";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { Button, ButtonLink } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { listCeremonies } from "@/db/administration/lists";
import { readChoices } from "@/db/choices";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";

export const dynamic = "force-dynamic";

type Asked = { readonly done?: string | string[]; readonly edition?: string | string[] };

/** The signing ceremonies, of one edition or all. */
export default async function Ceremonies({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Asked>;
}) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/ceremonies`, mayAdminister);
  const asked = await searchParams;
  const db = await database();
  const { editions } = await readChoices(db);
  const edition = editions.find(({ code }) => code === asked.edition)?.code ?? "";
  const t = translator(language, "records");
  const query = edition && `?edition=${edition}`;
  return (
    <AdminPage
      {...{ language, actor }}
      part="ceremonies"
      path={`/ceremonies${query}`}
      title={t("ceremonies.title")}
      lead={t("ceremonies.lead")}
      above={<DoneNotice language={language} done={asked.done} />}
    >
      <form method="get" action={`/${language}/admin/ceremonies`} className="flex flex-wrap items-end gap-4">
        <div className="grow max-w-[34rem]">
          <Select
            name="edition"
            label={t("fields.edition")}
            options={optionsOf(language, editions)}
            empty={t("ceremonies.allEditions")}
            defaultValue={edition}
          />
        </div>
        <Button weight="secondary">{t("show")}</Button>
      </form>
      <p>
        <ButtonLink href={`/${language}/admin/ceremonies/new${query}`}>{t("ceremonies.add")}</ButtonLink>
      </p>
      <CeremonyTable language={language} rows={await listCeremonies(db, edition || null)} />
    </AdminPage>
  );
}

function CeremonyTable({
  language,
  rows,
}: {
  language: Language;
  rows: Awaited<ReturnType<typeof listCeremonies>>;
}) {
  const t = translator(language, "records");
  const words = translator(language, "words");
  if (rows.length === 0) return <p className="text-soft">{t("ceremonies.empty")}</p>;
  return (
    <Table
      caption={t("ceremonies.title")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "titles",
          heading: t("fields.titles"),
          rowHeading: true,
          cell: ({ id, titles }) => (
            <a href={`/${language}/admin/ceremonies/${id}`}>
              <Name texts={titles} language={language} />
            </a>
          ),
        },
        {
          key: "edition",
          heading: t("fields.edition"),
          cell: ({ editionLabels }) =>
            editionLabels ? <Name texts={editionLabels} language={language} /> : words("noEdition"),
        },
        { key: "date", heading: t("fields.date"), cell: ({ date }) => date && formatDate(language, date) },
        { key: "mode", heading: t("fields.mode"), cell: ({ mode }) => words(`mode.${mode}`) },
        {
          key: "order",
          heading: t("order.title"),
          cell: ({ id }) => <a href={`/${language}/admin/ceremonies/${id}/order`}>{t("order.title")}</a>,
        },
      ]}
    />
  );
}
