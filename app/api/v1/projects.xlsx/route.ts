import { download } from "../_answers/download";
import { toWorkbook } from "../_files/workbook";

export const dynamic = "force-dynamic";

/** Every project that the query finds, one a row, and a sheet that says how to read them. */
export const GET = (request: Request) =>
  download(request, {
    file: "projects.xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: toWorkbook,
  });
