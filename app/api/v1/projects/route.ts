import { cursorFaults } from "@/app/_server/query-string";
import { listProjects } from "@/db/list/list-projects";
import { readListedProjects } from "@/db/list/listed-projects";
import { publicly } from "@/db/list/read-scope";
import { databaseForReading } from "@/db/replicas/for-reading";
import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { wrongParameters } from "../_answers/problem";
import { toProject } from "../_shapes/project";
import { addressOfPage, listParameters } from "../_shapes/project-list";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return asked(request, listParameters, async ({ limit, language, ...query }) => {
    const faults = cursorFaults(query);
    if (faults.length > 0) return wrongParameters(faults);
    const db = await databaseForReading();
    const { projects, total, totalIsExact, next } = await listProjects(db, query, publicly, {
      limit,
      language,
    });
    const data = (await readListedProjects(db, projects, query.asOf)).map(toProject);
    return answer({ data, total, totalIsExact, next: addressOfPage(query, { limit, language }, next) });
  });
}
