import { formWithin } from "@/app/_server/imports/form-within";
import { vocabularyOf } from "@/app/_server/imports/vocabulary";
import { refusedAtTheDoor, workAnswer } from "@/app/_server/imports/work-answer";
import { languageOfForm } from "@/app/_server/origin";
import { admitted } from "@/app/_server/route-door";
import { readChoices } from "@/db/choices";
import { database } from "@/db/client";
import { applyImport } from "@/db/imports/apply";
import { checkRows } from "@/db/imports/check-rows";
import { isId } from "@/domain/id";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** Checks the rows that are not checked yet, or (`intent=apply`) brings in what is new; tells how far it is. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  let language = languageOfForm(null, request.headers);
  const back = () => `/${language}/desk/import/${encodeURIComponent(id)}`;
  try {
    const actor = await admitted(request, mayRecord);
    if (!isId(id)) throw new Refused("not-found");
    const form = await formWithin(request, 64 * 1024);
    language = languageOfForm(form.get("language"), request.headers);
    if (!isId(id)) throw new Refused("not-found");
    return await workAnswer(request, language, back(), async (progress) => {
      const db = await database();
      const vocabulary = vocabularyOf(await readChoices(db), actor, language);
      if (form.get("intent") === "apply") await applyImport(db, id, { vocabulary, actor, progress });
      else await checkRows(db, id, { vocabulary, actor, progress });
      return back();
    });
  } catch (no) {
    return refusedAtTheDoor(request, no, language, back());
  }
}
