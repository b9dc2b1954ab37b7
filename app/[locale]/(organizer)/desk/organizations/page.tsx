import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { countOrganizations, listOrganizations } from "@/db/administration/organizations";
import { database } from "@/db/client";
import { mayRecord } from "@/domain/roles";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { DeskPage } from "../frame";
import { OrganizationTable } from "./organization-table";
import { OrganizationSearch } from "./search";

export const dynamic = "force-dynamic";

const shown = 50;

type Props = { params: Params; searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "organizations")("title"), robots: { index: false } };
}

/** The organizations of the register: those that a search finds, or those added last. */
export default async function Organizations({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/desk/organizations`, mayRecord);
  const { q } = await searchParams;
  const text = typeof q === "string" ? q.trim().slice(0, 200) : "";
  const db = await database();
  const [rows, all] = await Promise.all([listOrganizations(db, text, shown), countOrganizations(db)]);
  const t = translator(language, "organizations");
  const counts = { shown: rows.length, all: formatNumber(language, all) };
  return (
    <DeskPage
      {...{ language, actor }}
      path={`/organizations${text && `?${new URLSearchParams({ q: text })}`}`}
      title={t("title")}
      lead={t("lead")}
    >
      <OrganizationSearch language={language} path="/desk/organizations" text={text} />
      {rows.length === 0 ? (
        <p className="text-soft">{text ? t("nothingFound") : t("empty")}</p>
      ) : (
        <>
          <p className="text-soft">{text ? t("found", counts) : t("newest", counts)}</p>
          <OrganizationTable
            {...{ language, rows }}
            caption={t("title")}
            linkTo={({ id }) => `/${language}/desk/organizations/${id}`}
          />
        </>
      )}
    </DeskPage>
  );
}
