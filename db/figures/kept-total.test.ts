import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ProjectFilter } from "../../domain/filters";
import { publicly } from "../list/read-scope";
import { forEachDatabase } from "../testing/databases";
import { keptAnswer } from "./kept";
import { readKeptTotal } from "./kept-total";

forEachDatabase("A kept total", (database) => {
  beforeAll(async () => {
    // Of one domain five hundred sums of two projects each and one that is not counted, of another three sums.
    await database().execute(sql`insert into figure_sums
        (of, value, class, divisor, year, currencies, place, mark, open, projects, min, max)
      select 'domain', 'MANY', 'contract'::agreement_class, 1, n, array['CNY'], 1, 1, false, 2, 0, 0 from generate_series(1, 500) n
      union all select 'domain', 'MANY', 'contract'::agreement_class, 1, 1, array['CNY', 'USD'], 2, 1, false, 9, 0, 0
      union all select 'domain', 'MANY', null::agreement_class, 1, null, '{}', 1, null, false, 7, 0, 0
      union all select 'domain', 'FEW', 'contract'::agreement_class, 1, n, '{}', 1, null, false, 1, 0, 0 from generate_series(1, 3) n
      union all select 'domain', null, 'contract'::agreement_class, 1, 2019, '{}', 1, null, false, 4, 0, 0
      union all select 'all', null, 'contract'::agreement_class, 1, n, '{}', 1, null, false, 5, 0, 0 from generate_series(1, 401) n`);
  });

  async function total(asked: Partial<ProjectFilter>, enough: number, countedOnly = false): Promise<number> {
    const filter = ProjectFilter.parse(asked);
    const kept = keptAnswer({ filter, by: [], counting: "whole", scope: publicly });
    if (kept === null) throw new Error("Nothing answers.");
    return readKeptTotal(database(), kept, { countedOnly, enough });
  }

  it("is exact up to what is enough, from however many sums", async () => {
    expect(await total({ domain: ["FEW"] }, 10)).toBe(3);
    expect(await total({ domain: ["MANY"] }, 10_000)).toBe(1_007);
    expect(await total({ domain: ["MANY"] }, 1_007)).toBe(1_007);
    expect(await total({ domain: ["unknown"] }, 10)).toBe(4);
    expect(await total({}, 10_000)).toBe(2_005);
  });

  it("leaves out what is not counted, where that is asked", async () => {
    expect(await total({ domain: ["MANY"] }, 10_000, true)).toBe(1_000);
  });

  it("is more than what is enough where there are more", async () => {
    expect(await total({ domain: ["MANY"] }, 700)).toBeGreaterThan(700);
    expect(await total({ domain: ["MANY"] }, 1_006)).toBe(1_007);
    expect(await total({}, 1_999)).toBeGreaterThan(1_999);
  });

  it("goes with what moved since, up and down", async () => {
    const move = (sign: number, domain: string) => sql`insert into figure_moves
      (sign, class, year, currencies, domains, kind, standing)
      values (${sign}, 'contract', 2019, '{}', array[${domain}], 'fund', 'signed')`;
    for (const domain of ["FEW", "MANY"])
      for (const sign of [1, 1, -1]) await database().execute(move(sign, domain));
    expect(await total({ domain: ["FEW"] }, 10)).toBe(4);
    expect(await total({ domain: ["MANY"] }, 1_007)).toBe(1_008);
    expect(await total({ domain: ["NONE"] }, 10)).toBe(0);
  });

  it("counts a move once, whatever its amounts, in each of its values, and with what is not counted where asked", async () => {
    await database().execute(sql`insert into figure_moves
        (sign, class, year, currencies, amount_mins, amount_maxs, amount_qualifiers, domains, kind, standing)
      values (1, 'contract', 2019, array['CNY', 'USD'], array[1, 2], array[1, null], array['exact', 'at-least'],
          array['ONE', 'TWO'], 'fund', 'signed'),
        (1, null, null, '{}', '{}', '{}', '{}', array['ONE'], 'fund', 'signed'),
        (1, 'contract', 2019, '{}', '{}', '{}', '{}', '{}', 'fund', 'signed')`);
    expect(await total({ domain: ["ONE"] }, 10)).toBe(2);
    expect(await total({ domain: ["ONE"] }, 10, true)).toBe(1);
    expect(await total({ domain: ["TWO"] }, 10)).toBe(1);
    expect(await total({ domain: ["unknown"] }, 10)).toBe(5);
    expect(await total({}, 10_000)).toBe(2_010);
  });
});
