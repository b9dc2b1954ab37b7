import { figures } from "@/db/figures/figures";
import { publicly } from "@/db/list/read-scope";
import { databaseForReading } from "@/db/replicas/for-reading";
import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { figuresParameters, toFigures } from "../_shapes/figures";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return asked(request, figuresParameters, async ({ rule, by, currency, ...filter }) =>
    answer(
      toFigures(
        await figures(await databaseForReading(), {
          rule,
          filter,
          by,
          counting: filter.counting,
          currency,
          scope: publicly,
        }),
      ),
    ),
  );
}
