import { database } from "@/db/client";
import { readPublicProject } from "@/db/projects/public";
import { asked } from "../../_answers/asked";
import { answer, movedTo } from "../../_answers/json";
import { notFound, problem } from "../../_answers/problem";
import { toProject } from "../../_shapes/project";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return asked(request, {}, async () => {
    const { reference } = await params;
    const read = await readPublicProject(await database(), reference);
    if (read === null) return notFound("project");
    if (read.found === "published") return answer(toProject(read.project));
    if (read.found === "merged") return movedTo(`/api/v1/projects/${read.into}`);
    const { title, at, reason } = read;
    return problem(410, "The project was withdrawn.", { reference, title, withdrawnAt: at, reason });
  });
}
