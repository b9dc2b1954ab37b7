import { notFound, redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { RecordForm } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { Name } from "@/components/project/record-text";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { readOrganizationRecord } from "@/db/administration/organizations";
import { database } from "@/db/client";
import type { Language } from "@/domain/languages";
import { mayMerge, mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DeskPage } from "../../frame";
import { saveOrganization } from "../actions";
import { hiddenOf, organizationFields } from "../form";

export const dynamic = "force-dynamic";

type Props = { params: Params<"id">; searchParams: Promise<{ done?: string | string[] }> };

/** One organization at the desk; the page of one that was merged leads to the one it is. */
export default async function OrganizationAtDesk({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const actor = await requireActor(language, `/${language}/desk/organizations/${id}`, mayRecord);
  const found = await readOrganizationRecord(await database(), id);
  if (!found) notFound();
  const { row, version } = found;
  if (row.mergedInto) redirect(`/${language}/desk/organizations/${row.mergedInto}`);
  const t = translator(language, "organizations");
  return (
    <DeskPage
      {...{ language, actor }}
      path={`/organizations/${id}`}
      breadcrumbs={[{ href: `/${language}/desk/organizations`, label: t("title") }]}
      title={<Name texts={row.names} language={language} />}
      lead={
        row.projects > 0 ? (
          <a href={`/${language}/organizations/${id}`}>{t("public", { projects: row.projects })}</a>
        ) : (
          t("notPublic")
        )
      }
      above={<Done language={language} done={(await searchParams).done} />}
    >
      <RecordForm
        {...{ language, version }}
        action={saveOrganization}
        record={id}
        fields={organizationFields(language, row)}
        more={hiddenOf(language, row)}
      />
      {mayMerge(actor) && (
        <Section title={t("merge.title")}>
          <p className="measure pb-3 text-soft">{t("merge.lead")}</p>
          <ButtonLink href={`/${language}/desk/organizations/${id}/merge`} weight="secondary">
            {t("merge.choose")}
          </ButtonLink>
        </Section>
      )}
    </DeskPage>
  );
}

function Done({ language, done }: { language: Language; done: unknown }) {
  const t = translator(language, "organizations");
  if (done === "saved") return <Notice tone="good" live title={t("saved")} />;
  return done === "merged" && <Notice tone="good" live title={t("merge.done")} />;
}
