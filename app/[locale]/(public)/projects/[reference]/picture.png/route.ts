import { languageOf, type Params } from "@/app/_server/language";
import { answerPicture } from "@/app/_server/pictures/answer-picture";
import { readProjectPicture } from "@/app/_server/pictures/project-picture";

export const dynamic = "force-dynamic";

/** What those see who are sent a link to the record. */
export async function GET(
  request: Request,
  { params }: { readonly params: Params<"reference"> },
): Promise<Response> {
  const { locale, reference } = await params;
  return answerPicture(request, await readProjectPicture(reference, languageOf(locale)));
}
