import type { Metadata } from "next";
import { figuresPath } from "@/app/_server/asked-figures";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { type Parameters, readPageParameters, writerOf } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { PublicFigures, readView } from "@/app/_server/take-away/view";
import { WallPage } from "@/app/_server/take-away/wall-page";
import { database } from "@/db/client";
import { readLastPublication } from "@/db/register-state";
import { DashboardFilter, DashboardWall } from "@/domain/dashboard-query";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "takingAway");
  return pageMetadata(language, "/wall", { title: t("wallPage.title"), description: t("wallPage.lead") });
}

const Asked = PublicFigures.extend({ renew: DashboardWall.shape.renew });
const wallText = writerOf(Asked);

/** What is published of what is asked, large: for a wall that anyone may see. */
export default async function PublicWall({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query } = readPageParameters(Asked.shape, await searchParams, await today());
  const { renew, ...figures } = query;
  const [view, changedAt] = await Promise.all([
    readView(language, DashboardFilter.parse(figures), null),
    readLastPublication(await database()),
  ]);
  const on = renew === "on";
  return (
    <WallPage
      {...{ view, changedAt }}
      renewal={{
        on,
        href: `/${language}/wall${wallText({ ...query, renew: on ? "off" : "on" })}`,
      }}
      back={{
        href: figuresPath(language, "", figures),
        label: translator(language, "takingAway")("wallPage.leave"),
      }}
    />
  );
}
