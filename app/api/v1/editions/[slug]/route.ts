import { database } from "@/db/client";
import { readEdition } from "@/db/editions";
import { asked } from "../../_answers/asked";
import { answer } from "../../_answers/json";
import { notFound } from "../../_answers/problem";
import { toEdition } from "../../_shapes/edition";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return asked(request, {}, async () => {
    const { slug } = await params;
    const read = await readEdition(await database(), slug.toUpperCase());
    return read === null ? notFound("edition") : answer(toEdition(read));
  });
}
