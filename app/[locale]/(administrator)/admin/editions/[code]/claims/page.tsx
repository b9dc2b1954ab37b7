import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice, RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { SourceLine } from "@/components/project/sources";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type KeptClaim, listClaims } from "@/db/administration/edition-claims";
import { readRecord } from "@/db/administration/records";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../../../frame";
import { saveClaim } from "./actions";
import { claimFields } from "./fields";

export const dynamic = "force-dynamic";

type Props = { params: Params<"code">; searchParams: Promise<{ done?: string | string[] }> };

/** What sources say of an edition in words, besides its attendance. */
export default async function ClaimsOf({ params, searchParams }: Props) {
  const { locale, code } = await params;
  const language = languageOf(locale);
  const path = `/editions/${code}/claims`;
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
      title={t("claims.title")}
      lead={t("claims.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <Claims language={language} claims={await listClaims(db, code)} />
      <Section title={t("claims.add")}>
        <RecordForm
          language={language}
          action={saveClaim}
          fields={claimFields(language)}
          more={{ edition: code }}
        />
      </Section>
    </AdminPage>
  );
}

function Claims({ language, claims }: { language: Language; claims: readonly KeptClaim[] }) {
  const t = translator(language, "records");
  const pages = translator(language, "publicPages");
  if (claims.length === 0) return <p className="text-soft">{t("claims.empty")}</p>;
  return (
    <Table
      caption={t("claims.title")}
      captionHidden
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "values",
          heading: t("fields.values"),
          rowHeading: true,
          cell: ({ id, edition, values, chosen }) => (
            <>
              <a href={`/${language}/admin/editions/${edition}/claims/${id}`}>
                <Name texts={values} language={language} />
              </a>{" "}
              {chosen && <Tag tone="good">{t("attendance.followed")}</Tag>}
            </>
          ),
        },
        {
          key: "field",
          heading: t("fields.field"),
          cell: ({ field }) => pages(`edition.claimFields.${field}`),
        },
        {
          key: "source",
          heading: t("fields.source"),
          cell: ({ source }) => <SourceLine language={language} source={{ ...source, quote: null }} />,
        },
      ]}
    />
  );
}
