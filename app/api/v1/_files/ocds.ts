import type { PublicProject } from "@/domain/project/public";
import type { Download } from "../_answers/download";
import type { Pieces } from "../_answers/streamed";
import { packageOf, toRelease } from "../_shapes/ocds";

/** A release package of the Open Contracting Data Standard, one release a project. */
export async function* toReleases(
  projects: AsyncIterable<readonly PublicProject[]>,
  { address, readAt }: Download,
): Pieces {
  const frame = JSON.stringify(packageOf(address, readAt)).slice(0, -1);
  let before = `${frame},"releases":[\n`;
  for await (const some of projects) {
    yield before + some.map((project) => JSON.stringify(toRelease(project))).join(",\n");
    before = ",\n";
  }
  yield "\n]}\n";
}
