import { database } from "@/db/client";
import { readHistory } from "@/db/projects/history";
import { asked } from "../../../_answers/asked";
import { answer } from "../../../_answers/json";
import { notFound } from "../../../_answers/problem";
import { toHistory } from "../../../_shapes/history";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return asked(request, {}, async () => {
    const { reference } = await params;
    const entries = await readHistory(await database(), reference);
    return entries === null ? notFound("project") : answer(toHistory(reference, entries));
  });
}
