import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { clockIn } from "@/app/_server/read-settings";
import { DoneNotice } from "@/app/_server/records/record-form";
import { requireActor } from "@/app/_server/session";
import { siteAddress } from "@/app/_server/site-address";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { database } from "@/db/client";
import { listViews, type SavedView } from "@/db/views";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage } from "../frame";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "figures")("views.title"), robots: { index: false } };
}

/** Somebody's own views of the dashboard, each with the link that leads to it. */
export default async function Views({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/dashboard/views`, maySeeDashboard);
  const views = await listViews(await database(), actor);
  const t = translator(language, "figures");
  const clock = await clockIn(language);
  const address = ({ query }: SavedView) => `/${language}/dashboard${query}`;
  return (
    <DashboardPage
      {...{ language, actor }}
      path="/dashboard/views"
      title={t("views.title")}
      lead={t("views.lead")}
      breadcrumbs={[{ href: `/${language}/dashboard`, label: translator(language, "dashboard")("title") }]}
      above={<DoneNotice language={language} done={(await searchParams).done} />}
    >
      {views.length === 0 ? (
        <Notice title={t("views.none")}>
          <p>{t("views.how")}</p>
        </Notice>
      ) : (
        <Table
          caption={t("views.title")}
          captionHidden
          rows={views}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              heading: t("views.name"),
              rowHeading: true,
              cell: (view) => (
                <a href={address(view)} translate="no">
                  {view.name}
                </a>
              ),
            },
            { key: "saved", heading: t("views.saved"), cell: ({ savedAt }) => clock(savedAt) },
            {
              key: "link",
              heading: t("views.link"),
              cell: (view) => (
                <a href={mailOf(view, new URL(address(view), siteAddress()).href)}>{t("views.send")}</a>
              ),
            },
            {
              key: "change",
              heading: t("views.change"),
              headingHidden: true,
              cell: ({ id, name }) => (
                <a href={`/${language}/dashboard/views/${id}`}>{t("views.changeNamed", { name })}</a>
              ),
            },
          ]}
        />
      )}
    </DashboardPage>
  );
}

/** A letter with the link; it holds the filters and nothing else. */
const mailOf = ({ name }: SavedView, address: string) =>
  `mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(address)}`;
