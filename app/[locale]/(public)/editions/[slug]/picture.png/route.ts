import { languageOf, type Params } from "@/app/_server/language";
import { answerPicture } from "@/app/_server/pictures/answer-picture";
import { readEditionPicture } from "@/app/_server/pictures/edition-picture";

export const dynamic = "force-dynamic";

/** What those see who are sent a link to the edition. */
export async function GET(
  request: Request,
  { params }: { readonly params: Params<"slug"> },
): Promise<Response> {
  const { locale, slug } = await params;
  return answerPicture(request, await readEditionPicture(slug, languageOf(locale)));
}
