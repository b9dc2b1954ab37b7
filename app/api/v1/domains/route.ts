import { figures } from "@/db/figures/figures";
import { publicly } from "@/db/list/read-scope";
import { readDomains } from "@/db/reference";
import { databaseForReading } from "@/db/replicas/for-reading";
import { ProjectFilter } from "@/domain/filters";
import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { toDomains } from "../_shapes/domains";

export const dynamic = "force-dynamic";

const whole = { by: ["domain"], counting: "whole", currency: "CNY", scope: publicly } as const;

export function GET(request: Request) {
  return asked(request, {}, async () => {
    const db = await databaseForReading();
    const [domains, byDomain] = await Promise.all([
      readDomains(db),
      figures(db, { ...whole, filter: ProjectFilter.parse({}) }),
    ]);
    return answer(toDomains(domains, byDomain));
  });
}
