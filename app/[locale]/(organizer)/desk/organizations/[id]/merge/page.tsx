import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { Name } from "@/components/project/record-text";
import { Section } from "@/components/ui/section";
import {
  type KnownOrganization,
  listOrganizations,
  readOrganizationRecord,
} from "@/db/administration/organizations";
import { database } from "@/db/client";
import { type Language, textIn } from "@/domain/languages";
import { mayMerge } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../../frame";
import { merge } from "../../actions";
import { OrganizationTable } from "../../organization-table";
import { OrganizationSearch } from "../../search";

export const dynamic = "force-dynamic";

type Asked = { readonly q?: string | string[]; readonly into?: string | string[] };

/** Where an organization is merged into another that is the same: first that one is found, then both are compared. */
export default async function Merge({
  params,
  searchParams,
}: {
  params: Params<"id">;
  searchParams: Promise<Asked>;
}) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/organizations/${id}/merge`;
  const actor = await requireActor(language, `/${language}/desk${path}`, mayMerge);
  const { q, into } = await searchParams;
  const db = await database();
  const from = await readOrganizationRecord(db, id);
  if (!from || from.row.mergedInto) notFound();
  const other = typeof into === "string" && into !== id ? await readOrganizationRecord(db, into) : null;
  const text = typeof q === "string" ? q.trim().slice(0, 200) : textIn(from.row.names, language).text;
  const t = translator(language, "organizations");
  return (
    <DeskPage
      {...{ language, actor, path }}
      breadcrumbs={[
        { href: `/${language}/desk/organizations`, label: t("title") },
        {
          href: `/${language}/desk/organizations/${id}`,
          label: <Name texts={from.row.names} language={language} />,
        },
      ]}
      title={t("merge.title")}
      lead={t("merge.lead")}
    >
      {other && !other.row.mergedInto ? (
        <Compared language={language} from={from.row} into={other.row} />
      ) : (
        <Candidates language={language} from={id} text={text} rows={await listOrganizations(db, text, 20)} />
      )}
    </DeskPage>
  );
}

function Candidates({
  language,
  from,
  text,
  rows,
}: {
  language: Language;
  from: string;
  text: string;
  rows: readonly KnownOrganization[];
}) {
  const t = translator(language, "organizations");
  const others = rows.filter(({ id }) => id !== from);
  const path = `/desk/organizations/${from}/merge`;
  return (
    <>
      <OrganizationSearch language={language} path={path} text={text} />
      {others.length === 0 ? (
        <p className="text-soft">{t("merge.noOther")}</p>
      ) : (
        <Section title={t("merge.which")}>
          <OrganizationTable
            language={language}
            caption={t("merge.which")}
            rows={others}
            linkTo={({ id }) => `/${language}${path}?into=${id}`}
          />
        </Section>
      )}
    </>
  );
}

function Compared({
  language,
  from,
  into,
}: {
  language: Language;
  from: KnownOrganization;
  into: KnownOrganization;
}) {
  const t = translator(language, "organizations");
  const nameOf = ({ names }: KnownOrganization) => textIn(names, language).text;
  const linkTo = ({ id }: KnownOrganization) => `/${language}/desk/organizations/${id}`;
  return (
    <>
      <Section title={t("merge.goes")}>
        <OrganizationTable {...{ language, linkTo }} caption={t("merge.goes")} rows={[from]} />
      </Section>
      <Section title={t("merge.stays")}>
        <OrganizationTable {...{ language, linkTo }} caption={t("merge.stays")} rows={[into]} />
      </Section>
      <div className="grid gap-4">
        <p className="measure">{t("merge.question", { from: nameOf(from), into: nameOf(into) })}</p>
        <ActionForm
          action={merge}
          hidden={{ language, from: from.id, into: into.id }}
          submit={t("merge.submit")}
          problems={translator(language, "common")("problems")}
        />
        <p>
          <a href={`/${language}/desk/organizations/${into.id}/merge?into=${from.id}`}>{t("merge.swap")}</a>
        </p>
      </div>
    </>
  );
}
