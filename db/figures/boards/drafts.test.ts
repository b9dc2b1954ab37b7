import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../../domain/actor";
import { DashboardFilter } from "../../../domain/dashboard-query";
import { countStates } from "../../list/count-states";
import { project as document, makeRegister } from "../../projects/testing/register";
import { figureBoards, figureDrafts } from "../../schema/figures";
import { draftPositions } from "../../schema/positions";
import { drafts, projects } from "../../schema/projects";
import { countedRow, foundColumns, publishRows } from "../../testing/counted-rows";
import { forEachDatabase } from "../../testing/databases";
import { figures } from "../figures";
import { rebuildFigures } from "../rebuild";
import { verifyFigures } from "../verify";
import { readBoard } from "./read";
import { renewBoards } from "./renew";

const draft = fc.record({
  row: countedRow,
  state: fc.constantFrom("draft", "in-review", "sent-back"),
  editions: fc.subarray(["SCE-2018", "SCE-2019"]),
  units: fc.subarray(["500112", "500000"]),
});
type Draft = typeof draft extends fc.Arbitrary<infer Of> ? Of : never;

const person = { id: randomUUID(), name: "A", email: "a@example.org" };
const readers: readonly Actor[] = [
  { ...person, roles: { official: "all" } },
  { ...person, roles: { official: ["SCE-2019"] } },
  { ...person, roles: { "follow-up-officer": ["500112"], organizer: ["SCE-2018"] } },
  { ...person, roles: { official: [] } },
];
const filters = [
  {},
  { domain: ["AI"] },
  { domain: ["unknown"] },
  { origin: ["CN"] },
  { edition: ["none"] },
  { area: ["foreign"] },
  { unit: ["unknown"] },
  { size: ["0"] },
  { reached: ["started"] },
  { edition: ["SCE-2019", "none"], state: ["draft"] },
  { year: [2018, 2019, 2020] },
  { state: ["draft", "sent-back"] },
  { state: ["in-review"], domain: ["IC"] },
  { state: ["published"] },
].map((said) => DashboardFilter.parse(said));

forEachDatabase("Boards of what is not published", (database) => {
  let writer: string;
  beforeAll(async () => {
    writer = (await makeRegister(database())).mei.id;
  });

  async function write({ row, state, editions, units }: Draft): Promise<string> {
    const id = randomUUID();
    await database().insert(projects).values({ id });
    const saved = { version: 1, document: document(), savedBy: writer };
    await database()
      .insert(drafts)
      .values({ project: id, state, editions, units, ...saved });
    await database()
      .insert(draftPositions)
      .values({ project: id, ...foundColumns(row) });
    return id;
  }

  /** Everything asked of everybody, as boards answer it, or, without them, what stands in the rows. */
  async function answers(on: "boards" | "rows") {
    if (on === "rows") await database().delete(figureBoards);
    else await renewBoards(database());
    const found = [];
    // Every reader asks half of it: each question is put by two of them.
    for (const [place, actor] of readers.entries())
      for (const filter of filters.filter((_, at) => at % 2 === place % 2)) {
        const scope = { actor, within: filter };
        const asked = { filter, scope, counting: "whole", currency: "CNY" } as const;
        const board = await readBoard(database(), { filter, scope, parts: [] });
        expect(board !== null, JSON.stringify(filter)).toBe(on === "boards");
        const said = board && {
          published: board.board.total().projects - board.drafts.total().projects,
          drafted: board.drafted,
        };
        found.push(
          await figures(database(), { ...asked, by: [] }),
          await figures(database(), { ...asked, by: ["domain"] }),
          await figures(database(), { ...asked, by: ["size"] }),
          await countStates(database(), filter, { actor }, said ?? undefined),
        );
      }
    return found;
  }

  it("are those of the rows for every reader, as drafts come, change, move on and go", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(countedRow, { maxLength: 4 }),
        fc.array(draft, { minLength: 1, maxLength: 6 }),
        draft,
        async (published, all, other) => {
          await publishRows(database(), published);
          const [changed = "", ...ids] = await Promise.all(all.map(write));
          expect(await answers("boards")).toEqual(await answers("rows"));
          const { state, editions, units } = other;
          const of = eq(drafts.project, changed);
          await database().update(drafts).set({ state, editions, units }).where(of);
          await database()
            .update(draftPositions)
            .set(foundColumns(other.row))
            .where(eq(draftPositions.project, changed));
          for (const gone of ids.slice(0, 1))
            await database().delete(draftPositions).where(eq(draftPositions.project, gone));
          expect(await answers("boards")).toEqual(await answers("rows"));
        },
      ),
      { numRuns: 2 },
    );
  });

  it("are read as they are again after a change was taken back", async () => {
    await publishRows(database(), []);
    const [one] = fc.sample(draft, { numRuns: 1, seed: 2 });
    const id = one ? await write({ ...one, state: "draft", editions: ["SCE-2019"] }) : "";
    const states: number[] = [];
    for (const state of ["in-review", "draft", "in-review"] as const) {
      await database().update(drafts).set({ state }).where(eq(drafts.project, id));
      await renewBoards(database());
      const filter = DashboardFilter.parse({ state: ["in-review"] });
      const [actor] = readers;
      if (!actor) throw new Error("Nobody reads.");
      const read = await readBoard(database(), { filter, scope: { actor, within: filter }, parts: [] });
      states.push(read?.drafted.length ?? -1);
    }
    expect(states).toEqual([1, 0, 1]);
  });

  it("are found out by the verification where somebody changed them, and made anew", async () => {
    const [one] = fc.sample(draft, { numRuns: 1, seed: 5 });
    if (one) await write(one);
    const drafted = async () =>
      (await verifyFigures(database())).differences.filter(({ question }) => question === "drafts");
    expect(await drafted()).toEqual([]);
    await database().update(figureDrafts).set({ said: "draft\t[]\t[]\t[null]" });
    expect(await drafted()).not.toEqual([]);
    await rebuildFigures(database());
    expect(await drafted()).toEqual([]);
  });
});
