import { forAll } from "@/app/_server/take-away/answers";
import { chartFile } from "@/app/_server/take-away/files";

export const dynamic = "force-dynamic";

/** A chart as a drawing or a picture: `domain.svg`, `domain.png`. */
export const GET = (request: Request, context: { params: Promise<{ locale: string; name: string }> }) =>
  forAll(request, context, async (asked) => chartFile(asked, (await context.params).name));
