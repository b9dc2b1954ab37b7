import { formWithin } from "@/app/_server/imports/form-within";
import { sentTable, takeIn } from "@/app/_server/imports/take-in";
import { refusedAtTheDoor, workAnswer } from "@/app/_server/imports/work-answer";
import { languageOfForm } from "@/app/_server/origin";
import { admitted } from "@/app/_server/route-door";
import { UnreadableFile } from "@/app/_server/spreadsheet/unreadable";
import { database } from "@/db/client";
import { importLimits } from "@/domain/import/limits";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** What a form says around its file. */
const around = 64 * 1024;

/** Takes in a table, and tells how far its rows are checked. */
export async function POST(request: Request) {
  let language = languageOfForm(null, request.headers);
  const back = () => `/${language}/desk/import`;
  try {
    const actor = await admitted(request, mayRecord);
    const form = await formWithin(request, importLimits.fileBytes + around);
    language = languageOfForm(form.get("language"), request.headers);
    const table = sentTable(form);
    if (!table) throw new UnreadableFile("empty");
    return await workAnswer(request, language, back(), async (progress) => {
      const id = await takeIn(await database(), table, { actor, language, progress });
      return `${back()}/${id}`;
    });
  } catch (no) {
    return refusedAtTheDoor(request, no, language, back());
  }
}
