import { database } from "@/db/client";
import { readEditions } from "@/db/editions";
import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { toListedEdition } from "../_shapes/edition";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return asked(request, {}, async () => {
    const read = await readEditions(await database());
    return answer({ data: read.map(toListedEdition) });
  });
}
