import { database } from "@/db/client";
import { listProjects } from "@/db/list/list-projects";
import { readListedProjects } from "@/db/list/listed-projects";
import { publicly } from "@/db/list/read-scope";
import { ProjectQuery } from "@/domain/filters";
import { asked } from "../_answers/asked";
import { openToAll } from "../_answers/json";
import { toProject } from "../_shapes/project";

export const dynamic = "force-dynamic";

const { cursor: _, ...filters } = ProjectQuery.shape;
const projectsAPage = 100;

/** Every project that the query finds, one a line, in the order of the list. */
export function GET(request: Request) {
  return asked(request, filters, async (query) => {
    const headers = {
      ...openToAll,
      "content-type": "application/jsonl; charset=utf-8",
      "content-disposition": 'attachment; filename="projects.jsonl"',
    };
    return new Response(pagesOf({ ...query, cursor: null }), { headers });
  });
}

/** The list page by page, each read when the reader has taken the one before: memory stays flat at any length. */
function pagesOf(query: ProjectQuery): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let cursor: string | null = null;
  return new ReadableStream({
    async pull(controller) {
      const db = await database();
      const page = await listProjects(db, { ...query, cursor }, publicly, { limit: projectsAPage });
      const projects = await readListedProjects(db, page.projects, query.asOf);
      const lines = projects.map((project) => `${JSON.stringify(toProject(project))}\n`);
      controller.enqueue(encoder.encode(lines.join("")));
      cursor = page.next;
      if (cursor === null) controller.close();
    },
  });
}
