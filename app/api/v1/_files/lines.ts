import type { PublicProject } from "@/domain/project/public";
import type { Pieces } from "../_answers/streamed";
import { toProject } from "../_shapes/project";

/** JSON Lines: each project as the API gives it. */
export async function* toLines(projects: AsyncIterable<readonly PublicProject[]>): Pieces {
  for await (const some of projects)
    yield some.map((project) => `${JSON.stringify(toProject(project))}\n`).join("");
}
