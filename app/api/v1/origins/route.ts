import { figures } from "@/db/figures/figures";
import { publicly } from "@/db/list/read-scope";
import { databaseForReading } from "@/db/replicas/for-reading";
import { readOriginNames } from "@/db/settings";
import { ProjectFilter } from "@/domain/filters";
import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { toOrigins } from "../_shapes/origins";

export const dynamic = "force-dynamic";

const whole = { counting: "whole", currency: "CNY", scope: publicly } as const;

export function GET(request: Request) {
  return asked(request, {}, async () => {
    const db = await databaseForReading();
    const [byOrigin, ofChina, own] = await Promise.all([
      figures(db, { ...whole, filter: ProjectFilter.parse({}), by: ["origin"] }),
      figures(db, { ...whole, filter: ProjectFilter.parse({ origin: ["CN"] }), by: [] }),
      readOriginNames(db),
    ]);
    return answer(toOrigins(byOrigin, ofChina, own));
  });
}
