import { toQueryString } from "@/app/_server/query-string";
import { asked } from "@/app/api/v1/_answers/asked";
import { textAnswer } from "@/app/api/v1/_answers/json";
import { notFound } from "@/app/api/v1/_answers/problem";
import { latestProjects } from "@/db/list/latest-projects";
import { databaseForReading } from "@/db/replicas/for-reading";
import { ProjectFilter } from "@/domain/filters";
import { Language } from "@/domain/languages";
import { toFeed } from "./feed";

export const dynamic = "force-dynamic";

const entriesOfAFeed = 50;

/** The projects that a filter finds, those published or corrected last first. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const language = Language.safeParse((await params).locale);
  if (!language.success) return notFound("language");
  return asked(request, ProjectFilter.shape, async (filter) => {
    const projects = await latestProjects(await databaseForReading(), filter, entriesOfAFeed);
    const feed = toFeed(language.data, toQueryString(filter), projects);
    return textAnswer(feed, "application/atom+xml; charset=utf-8");
  });
}
