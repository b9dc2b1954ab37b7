import { database } from "@/db/client";
import { readEditions } from "@/db/editions";
import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { dayParameters } from "../_answers/on-a-day";
import { toListedEdition } from "../_shapes/edition";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return asked(request, dayParameters, async ({ asOf }) => {
    const read = await readEditions(await database(), asOf);
    return answer({ data: read.map(toListedEdition) });
  });
}
