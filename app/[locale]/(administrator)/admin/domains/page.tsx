import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listDomains } from "@/db/administration/lists";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

/** The fields of technology, in the order in which they are shown everywhere. */
export default async function Domains({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/domains`, mayAdminister);
  const t = translator(language, "records");
  return (
    <AdminPage
      {...{ language, actor }}
      part="domains"
      path="/domains"
      title={t("domains.title")}
      lead={t("domains.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <p>
        <ButtonLink href={`/${language}/admin/domains/new`}>{t("domains.add")}</ButtonLink>
      </p>
      <Table
        caption={t("domains.title")}
        captionHidden
        rows={await listDomains(await database())}
        rowKey={({ code }) => code}
        columns={[
          {
            key: "labels",
            heading: t("fields.labels"),
            rowHeading: true,
            cell: ({ code, labels, retired }) => (
              <>
                <a href={`/${language}/admin/domains/${code}`}>
                  <Name texts={labels} language={language} />
                </a>{" "}
                {retired && <Tag>{t("retired")}</Tag>}
              </>
            ),
          },
          { key: "code", heading: t("fields.code"), cell: ({ code }) => <code>{code}</code> },
          {
            key: "projects",
            heading: t("projects"),
            number: true,
            cell: ({ projects }) => formatNumber(language, projects),
          },
        ]}
      />
    </AdminPage>
  );
}
