import { database } from "@/db/client";
import { readPublicOrganization, successorOf } from "@/db/organizations";
import { asked } from "../../_answers/asked";
import { answer, movedTo } from "../../_answers/json";
import { notFound } from "../../_answers/problem";
import { toOrganization } from "../../_shapes/organization";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return asked(request, {}, async () => {
    const { id } = await params;
    const db = await database();
    const read = await readPublicOrganization(db, id);
    if (read) return answer(toOrganization(read));
    const successor = await successorOf(db, id);
    return successor === null ? notFound("organization") : movedTo(`/api/v1/organizations/${successor}`);
  });
}
