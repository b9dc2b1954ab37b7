import { forAll } from "@/app/_server/take-away/answers";
import { paragraphFile } from "@/app/_server/take-away/files";

export const dynamic = "force-dynamic";

/** The paragraph for the press as a document, in every language. */
export const GET = (request: Request, context: { params: Promise<{ locale: string }> }) =>
  forAll(request, context, paragraphFile);
