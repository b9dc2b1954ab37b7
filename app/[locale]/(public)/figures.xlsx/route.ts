import { forAll } from "@/app/_server/take-away/answers";
import { workbookFile } from "@/app/_server/take-away/files";

export const dynamic = "force-dynamic";

/** The figures of what is published as a workbook. */
export const GET = (request: Request, context: { params: Promise<{ locale: string }> }) =>
  forAll(request, context, workbookFile);
