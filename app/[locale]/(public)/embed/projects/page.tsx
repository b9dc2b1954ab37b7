import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { listPath } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { type Parameters, readPageQuery, toQueryString } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { readNames } from "@/app/_server/reads";
import { ProjectList } from "@/components/project/project-list";
import { EmbedFrame } from "@/components/site/embed-frame";
import { listProjects } from "@/db/list/list-projects";
import { publicly } from "@/db/list/read-scope";
import { databaseForReading } from "@/db/replicas/for-reading";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { QueryFaults } from "../../projects/query-faults";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const { query } = readPageQuery(await searchParams, await today());
  const title = translator(language, "publicPages")("list.title");
  return pageMetadata(language, `/projects${toQueryString(query)}`, { title, indexed: false });
}

const projectsShown = 10;

/** The first projects of a list, to stand in a page of somebody else. */
export default async function EmbeddedProjects({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query, faults, canonical } = readPageQuery(await searchParams, await today());
  if (canonical !== null) redirect(`/${language}/embed/projects${canonical}`);
  const [page, names] = await Promise.all([
    listProjects(await databaseForReading(), query, publicly, { limit: projectsShown, language }),
    readNames(),
  ]);
  const t = translator(language, "publicPages");
  const count = formatNumber(language, page.total);
  const name = translator(language, "common")("name");
  return (
    <EmbedFrame
      language={language}
      title={
        page.totalIsExact ? t("list.found", { count, total: page.total }) : t("list.foundMore", { count })
      }
      source={{
        href: listPath(language, query),
        label: translator(language, "openData")("embed.whole", { name }),
      }}
    >
      {faults.length > 0 && <QueryFaults language={language} faults={faults} />}
      <ProjectList
        language={language}
        projects={page.projects}
        labels={names}
        headingLevel={2}
        asOf={query.asOf}
      />
    </EmbedFrame>
  );
}
