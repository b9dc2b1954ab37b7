import { forOfficials } from "@/app/_server/take-away/answers";
import { workbookFile } from "@/app/_server/take-away/files";

export const dynamic = "force-dynamic";

/** The dashboard as a workbook, as its filters have it. */
export const GET = (request: Request, context: { params: Promise<{ locale: string }> }) =>
  forOfficials(request, context, workbookFile);
