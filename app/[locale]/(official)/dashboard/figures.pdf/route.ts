import { forOfficials } from "@/app/_server/take-away/answers";
import { reportFile } from "@/app/_server/take-away/files";

export const dynamic = "force-dynamic";

/** The dashboard as a report on paper. */
export const GET = (request: Request, context: { params: Promise<{ locale: string }> }) =>
  forOfficials(request, context, reportFile);
