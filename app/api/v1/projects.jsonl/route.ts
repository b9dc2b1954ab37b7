import { download } from "../_answers/download";
import { toLines } from "../_files/lines";

export const dynamic = "force-dynamic";

/** Every project that the query finds, one a line. */
export const GET = (request: Request) =>
  download(request, { file: "projects.jsonl", type: "application/jsonl; charset=utf-8", write: toLines });
