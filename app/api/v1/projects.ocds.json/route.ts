import { download } from "../_answers/download";
import { problem } from "../_answers/problem";
import { toReleases } from "../_files/ocds";

export const dynamic = "force-dynamic";

/** Every project that the query finds, as a release package; the standard knows none without a release. */
export const GET = (request: Request) =>
  download(request, {
    file: "projects.ocds.json",
    type: "application/json; charset=utf-8",
    write: toReleases,
    empty: () => problem(404, "No published project answers to all of this."),
  });
