import { database } from "@/db/client";
import { readLastChange } from "@/db/register-state";
import { asked } from "../_answers/asked";
import { textAnswer } from "../_answers/json";
import { toDcat } from "../_shapes/dcat";

export const dynamic = "force-dynamic";

/** The data set described for catalogues of data. */
export function GET(request: Request) {
  return asked(request, {}, async () => {
    const body = JSON.stringify(toDcat(await readLastChange(await database())));
    return textAnswer(body, "application/ld+json");
  });
}
