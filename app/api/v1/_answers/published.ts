import { database } from "@/db/client";
import { readProjectOn } from "@/db/projects/known-on";
import type { PublicProject } from "@/domain/project/public";
import { pathOn } from "@/domain/reading";
import { type Found, movedTo } from "./json";
import { notFound, problem } from "./problem";

/**
 * Answers with a project as published now or on a day; what was merged leads on to `part` of its successor, what was
 * withdrawn says so.
 */
export async function ofPublished(
  { reference, asOf }: { readonly reference: string; readonly asOf: string | null },
  part: string,
  answerOf: (project: PublicProject) => Found,
): Promise<Response | Found> {
  const read = await readProjectOn(await database(), reference, asOf);
  if (read === null) return notFound("project");
  if (read.found === "published") return { ...answerOf(read.project), changedAt: read.changedAt };
  if (read.found === "merged") return movedTo(pathOn(`/api/v1/projects/${read.into}${part}`, asOf));
  if (read.found === "not-yet")
    return problem(404, "The project was not published yet on that day.", {
      reference,
      firstPublishedAt: read.firstPublishedAt,
    });
  const { title, at, reason } = read;
  return problem(410, "The project was withdrawn.", { reference, title, withdrawnAt: at, reason });
}
