import { database } from "@/db/client";
import { readHistory, readMergedHistories } from "@/db/projects/history";
import { readMergedInto } from "@/db/projects/merged-into";
import { pathOn } from "@/domain/reading";
import { asked } from "../../../_answers/asked";
import { answer, movedTo } from "../../../_answers/json";
import { dayParameters } from "../../../_answers/on-a-day";
import { notFound } from "../../../_answers/problem";
import { toHistory } from "../../../_shapes/history";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return asked(request, dayParameters, async ({ asOf }) => {
    const { reference } = await params;
    const db = await database();
    const into = await readMergedInto(db, reference);
    const entries = await readHistory(db, reference, asOf);
    // On a day before it was merged it had a history of its own.
    if (into !== null && (asOf === null || entries?.at(-1)?.act === "merged"))
      return movedTo(pathOn(`/api/v1/projects/${into}/history`, asOf));
    if (entries === null) return notFound("project");
    return answer(toHistory(reference, entries, await readMergedHistories(db, reference, asOf)));
  });
}
