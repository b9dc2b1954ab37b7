import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { readView } from "@/app/_server/take-away/view";
import { WallPage } from "@/app/_server/take-away/wall-page";
import { database } from "@/db/client";
import { readLastChange } from "@/db/register-state";
import { DashboardWall } from "@/domain/dashboard-query";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { dashboardPath, wallPath } from "../paths";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "takingAway")("wallPage.title"), robots: { index: false } };
}

/** What the dashboard is asked, large: for a meeting of those who may see it. It says "internal", and for whom. */
export default async function InternalWall({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query } = readPageParameters(DashboardWall.shape, await searchParams, await today());
  const actor = await requireActor(language, wallPath(language, query), maySeeDashboard);
  const [view, changedAt] = await Promise.all([
    readView(language, query, actor),
    readLastChange(await database()),
  ]);
  const on = query.renew === "on";
  return (
    <WallPage
      {...{ view, changedAt }}
      renewal={{ on, href: wallPath(language, { ...query, renew: on ? "off" : "on" }) }}
      back={{
        href: dashboardPath(language, query),
        label: translator(language, "takingAway")("wallPage.back"),
      }}
    />
  );
}
