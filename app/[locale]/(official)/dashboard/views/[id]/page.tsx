import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { readView } from "@/db/views";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage } from "../../frame";
import { dropView, nameView } from "../actions";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false } };

/** Gives one of somebody's own views another name, or removes it. */
export default async function View({ params }: { params: Params<"id"> }) {
  const { locale, id } = await params;
  const language = languageOf(locale);
  const path = `/dashboard/views/${id}`;
  const actor = await requireActor(language, `/${language}${path}`, maySeeDashboard);
  const view = await readView(await database(), id, actor);
  if (view === null) notFound();
  const t = translator(language, "figures");
  const hidden = { language, view: view.id };
  const problems = translator(language, "common")("problems");
  return (
    <DashboardPage
      {...{ language, actor, path }}
      title={<span translate="no">{view.name}</span>}
      lead={<a href={`/${language}/dashboard${view.query}`}>{t("views.open")}</a>}
      breadcrumbs={[
        { href: `/${language}/dashboard`, label: translator(language, "dashboard")("title") },
        { href: `/${language}/dashboard/views`, label: t("views.title") },
      ]}
      above={null}
    >
      <Section title={t("views.rename")}>
        <ActionForm
          action={nameView}
          fields={[{ kind: "text", name: "name", label: t("views.name"), value: view.name }]}
          submit={t("views.keep")}
          {...{ hidden, problems }}
        />
      </Section>
      <Section title={t("views.remove")}>
        <ActionForm
          action={dropView}
          submit={t("views.remove")}
          weight="secondary"
          {...{ hidden, problems }}
        />
      </Section>
    </DashboardPage>
  );
}
