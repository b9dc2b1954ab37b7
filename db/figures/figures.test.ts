import fc from "fast-check";
import { expect, it } from "vitest";
import { count } from "../../domain/counting/count";
import { countings, dimensions, reportingCurrencies } from "../../domain/counting/figures";
import { ProjectFilter } from "../../domain/filters";
import { publicly } from "../list/read-scope";
import { countedRow, publishRows, testRates } from "../testing/counted-rows";
import { forEachDatabase } from "../testing/databases";
import { figures, figuresByEach } from "./figures";
import { addUpMoves } from "./settle";

const register = fc.array(countedRow, { maxLength: 25 });
const asked = {
  counting: fc.constantFrom(...countings),
  currency: fc.constantFrom(...reportingCurrencies),
};
const question = fc.record({
  ...asked,
  by: fc.subarray([...dimensions], { maxLength: 3 }),
  inferred: fc.constantFrom("in" as const, "out" as const),
});

forEachDatabase("Figures", (database) => {
  it("are those of the counting rules, whatever the register and the question", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        register,
        fc.array(question, { minLength: 4, maxLength: 8 }),
        fc.boolean(),
        async (rows, questions, settled) => {
          await publishRows(database(), rows);
          if (settled) await database().transaction(addUpMoves);
          for (const { inferred, ...asked } of questions) {
            const filter = ProjectFilter.parse({ inferred });
            const read = await figures(database(), { ...asked, filter, scope: publicly });
            expect(read).toEqual(count(rows, { ...asked, inferred, rates: testRates }));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("are the same where several tables are read together", { timeout: 120_000 }, async () => {
    const filters = [{}, { inferred: "out" }, { domain: ["AI", "IC"] }, { domain: ["AI"], kind: ["fund"] }];
    await fc.assert(
      fc.asyncProperty(
        register,
        fc.record({ ...asked, said: fc.constantFrom(...filters) }),
        fc.array(
          question.map(({ by }) => by),
          { minLength: 1, maxLength: 7 },
        ),
        async (rows, { said, ...counted }, each) => {
          await publishRows(database(), rows);
          const question = { ...counted, filter: ProjectFilter.parse(said), scope: publicly };
          const together = await figuresByEach(database(), question, each);
          for (const [at, by] of each.entries())
            expect(together[at], `by ${by}`).toEqual(await figures(database(), { ...question, by }));
        },
      ),
      { numRuns: 12 },
    );
  });
});
