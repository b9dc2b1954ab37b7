import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { database } from "@/db/client";
import { DashboardView } from "@/domain/dashboard-query";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage } from "../../frame";
import { saveViewPath } from "../../paths";
import { ChosenQuestions } from "../../questions";
import { readSurroundings } from "../../read-surroundings";
import { keepView } from "../actions";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "figures")("views.save"), robots: { index: false } };
}

/** Saves what the address asks of the dashboard, under a name. */
export default async function NewView({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query } = readPageParameters(DashboardView.shape, await searchParams, await today());
  const here = saveViewPath(language, query);
  const [, asked = ""] = here.split("?");
  const actor = await requireActor(language, here, maySeeDashboard);
  const { labels } = await readSurroundings(await database(), language, query, actor);
  const t = translator(language, "figures");
  const words = translator(language, "dashboard");
  return (
    <DashboardPage
      {...{ language, actor }}
      path={here.slice(language.length + 1)}
      title={t("views.save")}
      lead={asked === "" ? t("views.everything") : t("views.filters")}
      breadcrumbs={[
        { href: `/${language}/dashboard`, label: words("title") },
        { href: `/${language}/dashboard/views`, label: t("views.title") },
      ]}
      above={null}
    >
      <div className="dense">
        <ChosenQuestions {...{ language, query, labels }} pathOf={(other) => saveViewPath(language, other)} />
        <ActionForm
          action={keepView}
          hidden={{ language, query: asked }}
          fields={[{ kind: "text", name: "name", label: t("views.name"), hint: t("views.nameHint") }]}
          submit={t("views.keep")}
          problems={translator(language, "common")("problems")}
        />
      </div>
    </DashboardPage>
  );
}
