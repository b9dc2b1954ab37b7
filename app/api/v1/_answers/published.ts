import { database } from "@/db/client";
import { readPublicProject } from "@/db/projects/public";
import type { PublicProject } from "@/domain/project/public";
import { movedTo } from "./json";
import { notFound, problem } from "./problem";

/** Answers with a published project; what was merged leads on to `part` of its successor, what was withdrawn says so. */
export async function ofPublished(
  reference: string,
  part: string,
  answerOf: (project: PublicProject) => Response,
): Promise<Response> {
  const read = await readPublicProject(await database(), reference);
  if (read === null) return notFound("project");
  if (read.found === "published") return answerOf(read.project);
  if (read.found === "merged") return movedTo(`/api/v1/projects/${read.into}${part}`);
  const { title, at, reason } = read;
  return problem(410, "The project was withdrawn.", { reference, title, withdrawnAt: at, reason });
}
