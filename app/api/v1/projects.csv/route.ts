import { download } from "../_answers/download";
import { toCsv } from "../_files/csv";

export const dynamic = "force-dynamic";

/** Every project that the query finds, one a row. */
export const GET = (request: Request) =>
  download(request, { file: "projects.csv", type: "text/csv; charset=utf-8; header=present", write: toCsv });
