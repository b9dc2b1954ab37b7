import fc from "fast-check";
import { expect, it } from "vitest";
import { ProjectFilter } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import type { Agreement, ProjectDocument } from "../../domain/project/document";
import { decisionsOffered, type MergeChoices } from "../../domain/project/merge-agreements";
import { figures } from "../figures/figures";
import { verifyFigures } from "../figures/verify";
import { publicly } from "../list/read-scope";
import { projects } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { confirmMerge } from "./confirm-merge";
import { proposeMerge } from "./merge";
import { readPublicProject } from "./public";
import { readDraft } from "./read-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "./testing/register";

const signing = fc.record({
  date: fc.constantFrom("2018", "2019-08", "2019-08-26", "2020-02-29", "2021"),
  type: fc.constantFrom(
    "investment-contract" as const,
    "framework-agreement" as const,
    "letter-of-intent" as const,
  ),
  amount: fc.constantFrom("1000000000", "2500000000.5", null),
  currency: fc.constantFrom("CNY", "EUR"),
  boe: fc.boolean(),
});
const record = fc.record({
  signings: fc.array(signing, { minLength: 1, maxLength: 2 }),
  domains: fc.shuffledSubarray(["AI", "IC"]),
});
/** Which two are merged, counted from those that are left; and which of the decisions offered is taken. */
const step = fc.record({ ending: fc.nat(), staying: fc.nat(), answer: fc.nat(4) });

forEachDatabase("Whatever is merged in a register", (database) => {
  let register: TestRegister | undefined;

  const written = ({ signings, domains }: { signings: Signing[]; domains: string[] }): ProjectDocument => {
    const { boe, infineon } = register ?? { boe: "", infineon: "" };
    const agreements = signings
      .toSorted((one, other) => (one.date < other.date ? -1 : 1))
      .map((one, at): Agreement => {
        const follows = { decision: "upgrade", actsOn: "a1", reason: null } as const;
        const money = {
          min: one.amount,
          max: one.amount,
          currency: one.currency,
          qualifier: "exact",
          years: null,
        };
        return agreement({
          key: `a${at + 1}`,
          type: one.type,
          dateSigned: looseDate(one.date),
          counting: at === 0 ? { decision: "first", actsOn: null, reason: null } : follows,
          amount:
            one.amount === null
              ? { disclosure: "undisclosed" }
              : ({ disclosure: "disclosed", ...money } as Agreement["amount"]),
          parties: [
            party(one.boe ? boe : infineon, {
              origins: [{ code: one.boe ? "CN-BJ" : "DE", inferred: false, primary: true }],
            }),
          ],
        });
      });
    return project({ domains, agreements });
  };
  type Signing = typeof signing extends fc.Arbitrary<infer One> ? One : never;

  it("the kept figures are those of a recount, and every old reference leads to a record", {
    timeout: 120_000,
  }, async () => {
    register ??= await makeRegister(database());
    const { mei, luc } = register;
    const total = async () => {
      const asked = { by: [], counting: "whole", currency: "CNY", scope: publicly } as const;
      return (await figures(database(), { ...asked, filter: ProjectFilter.parse({}) })).total.projects;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 4, maxLength: 5 }),
        fc.array(step, { minLength: 3, maxLength: 3 }),
        async (records, steps) => {
          await database().delete(projects);
          const left: { project: string; reference: string }[] = [];
          for (const one of records) {
            const { project: id, published } = await publishAs(database(), written(one), {
              writer: mei,
              reviewer: luc,
            });
            left.push({ project: id, reference: published.reference });
          }
          const references = left.map(({ reference }) => reference);
          for (const { ending, staying, answer } of steps) {
            const [ended] = left.splice(ending % left.length, 1);
            const stays = left[staying % left.length];
            const [a, b] = [
              await readDraft(database(), ended?.project ?? "", mei),
              await readDraft(database(), stays?.project ?? "", mei),
            ];
            if (!a || !b) throw new Error("A record is not there.");
            const asked = {
              ending: a.project,
              staying: b.project,
              reason: "twice",
              choices: answered(a.document, b.document, answer),
            };
            const { proposal } = await proposeMerge(database(), asked, mei);
            await confirmMerge(database(), proposal, luc);
          }
          expect(await total()).toBe(left.length);
          expect((await verifyFigures(database())).differences).toEqual([]);
          for (const reference of references) {
            const read = await readPublicProject(database(), reference);
            const end = read?.found === "merged" ? read.into : reference;
            expect(left.map((one) => one.reference)).toContain(end);
          }
        },
      ),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

/** The decision offered for each agreement, the last ones being the likeliest to change figures. */
function answered(ending: ProjectDocument, staying: ProjectDocument, answer: number): MergeChoices {
  return Object.fromEntries(
    ending.agreements.map((one) => {
      const offered = decisionsOffered(one, staying.agreements, ending.agreements);
      const afterFirst = offered.includes("first") && offered[0] !== "first";
      const decision = afterFirst ? "excluded" : (offered[answer % offered.length] ?? "repeat");
      return [one.key, { decision, reason: "said so" }];
    }),
  );
}
