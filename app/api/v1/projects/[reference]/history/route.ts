import { database } from "@/db/client";
import { readHistory, readMergedHistories } from "@/db/projects/history";
import { readMergedInto } from "@/db/projects/merged-into";
import { asked } from "../../../_answers/asked";
import { answer, movedTo } from "../../../_answers/json";
import { notFound } from "../../../_answers/problem";
import { toHistory } from "../../../_shapes/history";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return asked(request, {}, async () => {
    const { reference } = await params;
    const db = await database();
    const into = await readMergedInto(db, reference);
    if (into !== null) return movedTo(`/api/v1/projects/${into}/history`);
    const entries = await readHistory(db, reference);
    if (entries === null) return notFound("project");
    return answer(toHistory(reference, entries, await readMergedHistories(db, reference)));
  });
}
