import { forAll } from "@/app/_server/take-away/answers";
import { reportFile } from "@/app/_server/take-away/files";

export const dynamic = "force-dynamic";

/** The figures of what is published as a report on paper. */
export const GET = (request: Request, context: { params: Promise<{ locale: string }> }) =>
  forAll(request, context, reportFile);
