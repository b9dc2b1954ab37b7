import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type KeptRate, listRates, rateKey } from "@/db/administration/rates";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { saveRate } from "./actions";
import { rateFields } from "./fields";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

/** The average rates by which amounts are converted. */
export default async function Rates({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/rates`, mayAdminister);
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="rates"
      path="/rates"
      title={t("rates.title")}
      lead={t("rates.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <RateTable language={language} rates={await listRates(await database())} />
      <Section title={t("rates.add")}>
        <RecordForm language={language} action={saveRate} fields={rateFields(language)} />
      </Section>
    </AdminPage>
  );
}

function RateTable({ language, rates }: { language: Language; rates: readonly KeptRate[] }) {
  const t = translator(language, "records");
  if (rates.length === 0) return <p className="text-soft">{t("rates.empty")}</p>;
  return (
    <Table
      caption={t("rates.title")}
      captionHidden
      rows={rates}
      rowKey={rateKey}
      columns={[
        {
          key: "year",
          heading: t("rates.of"),
          rowHeading: true,
          cell: (rate) => (
            <a href={`/${language}/admin/rates/${rateKey(rate)}`}>
              {rate.currency} {rate.year}
            </a>
          ),
        },
        { key: "rate", heading: t("fields.rate"), number: true, cell: ({ rate }) => rate },
        { key: "source", heading: t("fields.source"), cell: ({ source }) => source },
        { key: "asOf", heading: t("fields.asOf"), cell: ({ asOf }) => asOf && formatDate(language, asOf) },
      ]}
    />
  );
}
