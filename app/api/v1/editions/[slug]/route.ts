import { database } from "@/db/client";
import { readEdition } from "@/db/editions";
import { asItStands } from "@/domain/reading";
import { asked } from "../../_answers/asked";
import { answer } from "../../_answers/json";
import { dayParameters } from "../../_answers/on-a-day";
import { notFound } from "../../_answers/problem";
import { toEdition } from "../../_shapes/edition";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return asked(request, dayParameters, async ({ asOf }) => {
    const { slug } = await params;
    const read = await readEdition(await database(), slug.toUpperCase(), { ...asItStands, asOf });
    return read === null ? notFound("edition") : answer(toEdition(read));
  });
}
