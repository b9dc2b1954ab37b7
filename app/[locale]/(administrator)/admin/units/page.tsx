import { languageOf, type Params } from "@/app/_server/language";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listUnits } from "@/db/administration/lists";
import { database } from "@/db/client";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

/** Who answers for projects after the signing. */
export default async function Units({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/units`, mayAdminister);
  const t = translator(language, "records");
  const units = await listUnits(await database());
  return (
    <AdminPage
      {...{ language, actor }}
      part="units"
      path="/units"
      title={t("units.title")}
      lead={t("units.lead")}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      <p>
        <ButtonLink href={`/${language}/admin/units/new`}>{t("units.add")}</ButtonLink>
      </p>
      {units.length === 0 ? (
        <p className="text-soft">{t("units.empty")}</p>
      ) : (
        <Table
          caption={t("units.title")}
          captionHidden
          rows={units}
          rowKey={({ code }) => code}
          columns={[
            {
              key: "names",
              heading: t("fields.names"),
              rowHeading: true,
              cell: ({ code, names, retired }) => (
                <>
                  <a href={`/${language}/admin/units/${code}`}>
                    <Name texts={names} language={language} />
                  </a>{" "}
                  {retired && <Tag>{t("retired")}</Tag>}
                </>
              ),
            },
            { key: "code", heading: t("fields.code"), cell: ({ code }) => <code>{code}</code> },
            { key: "kind", heading: t("fields.kind"), cell: ({ kind }) => t(`unitKind.${kind}`) },
            {
              key: "parent",
              heading: t("fields.parent"),
              cell: ({ parentNames }) => parentNames && <Name texts={parentNames} language={language} />,
            },
          ]}
        />
      )}
    </AdminPage>
  );
}
