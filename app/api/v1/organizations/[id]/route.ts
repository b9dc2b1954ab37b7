import { database } from "@/db/client";
import { readPublicOrganization } from "@/db/organizations";
import { asked } from "../../_answers/asked";
import { answer } from "../../_answers/json";
import { notFound } from "../../_answers/problem";
import { toOrganization } from "../../_shapes/organization";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return asked(request, {}, async () => {
    const { id } = await params;
    const read = await readPublicOrganization(await database(), id);
    return read === null ? notFound("organization") : answer(toOrganization(read));
  });
}
