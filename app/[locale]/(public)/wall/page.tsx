import type { Metadata } from "next";
import { z } from "zod";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { readView } from "@/app/_server/take-away/view";
import { WallPage } from "@/app/_server/take-away/wall-page";
import { database } from "@/db/client";
import { readLastPublication } from "@/db/register-state";
import { DashboardFilter } from "@/domain/dashboard-query";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  return pageMetadata(language, "/wall", { title: t("wallPage.title"), description: t("wallPage.lead") });
}

const shape = { renew: z.enum(["on", "off"]).default("on") };

/** What is published, large: for a wall that anyone may see. */
export default async function PublicWall({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { renew } = readPageParameters(shape, await searchParams, await today()).query;
  const [view, changedAt] = await Promise.all([
    readView(language, DashboardFilter.parse({}), null),
    readLastPublication(await database()),
  ]);
  const on = renew === "on";
  return (
    <WallPage
      {...{ view, changedAt }}
      renewal={{ on, href: `/${language}/wall${on ? "?renew=off" : ""}` }}
      back={{ href: `/${language}`, label: translator(language, "takingAway")("wallPage.leave") }}
    />
  );
}
