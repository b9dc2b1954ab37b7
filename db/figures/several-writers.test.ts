import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countings, type Dimension, dimensions } from "../../domain/counting/figures";
import { DashboardFilter } from "../../domain/dashboard-query";
import { drilled } from "../../domain/drill";
import { looseDate } from "../../domain/loose-date";
import type { Agreement, CountingDecision, ProjectDocument } from "../../domain/project/document";
import { listProjects } from "../list/list-projects";
import { confirmMerge } from "../projects/confirm-merge";
import { proposeMerge } from "../projects/merge";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../projects/withdraw";
import { projects } from "../schema/projects";
import { openPostgres } from "../testing/databases";
import { renewBoards } from "./boards/renew";
import { figures } from "./figures";
import { addUpMoves, forgetMoves } from "./settle";
import { verifyFigures } from "./verify";

let opened: Awaited<ReturnType<typeof openPostgres>>;
let register: TestRegister;
beforeAll(async () => {
  opened = await openPostgres();
  register = await makeRegister(opened.db);
});
afterAll(() => opened.close());

const step = fc.oneof(
  fc.record({
    act: fc.constant("publish" as const),
    domains: fc.subarray(["AI", "IC"]),
    year: fc.integer({ min: 2018, max: 2021 }),
  }),
  fc.record({
    act: fc.constant("sign" as const),
    decision: fc.constantFrom<CountingDecision>("upgrade", "increase", "replacement", "repeat", "excluded"),
    bn: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ act: fc.constant("correct" as const), domains: fc.subarray(["AI", "IC"]) }),
  fc.record({ act: fc.constant("merge" as const) }),
  fc.record({ act: fc.constant("withdraw" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Held {
  project: string;
  version: number;
  document: ProjectDocument;
}

/** One person's work, step after step, on records of their own. */
async function work(steps: readonly Step[], writer: "mei" | "luc"): Promise<void> {
  const by = { writer: register[writer], reviewer: writer === "mei" ? register.luc : register.mei };
  const held: Held[] = [];
  const put = async (document: ProjectDocument, before?: Held) => {
    const change = before ? { project: before.project, basedOn: before.version } : null;
    const saved = await publishAs(opened.db, document, by, change);
    return { project: saved.project, version: saved.version, document };
  };
  for (const one of steps) {
    const last = held.at(-1);
    if (one.act === "publish") held.push(await put(begun(one)));
    else if (last && (one.act === "sign" || one.act === "correct"))
      held[held.length - 1] = await put(
        one.act === "sign"
          ? signedAgain(last.document, one)
          : { ...last.document, domains: one.domains, title: { zh: `芯片项目 ${last.version}` } },
        last,
      );
    else if (last && one.act === "withdraw") {
      const { proposal } = await proposeWithdrawal(
        opened.db,
        { project: last.project, reason: "twice" },
        by.writer,
      );
      await confirmWithdrawal(opened.db, proposal, by.reviewer);
      held.pop();
    } else if (last && held.length > 1) {
      const [staying] = held;
      const choices = Object.fromEntries(
        last.document.agreements.map(({ key }) => [
          key,
          { decision: "excluded" as const, reason: "said so" },
        ]),
      );
      const asked = { ending: last.project, staying: staying?.project ?? "", reason: "twice", choices };
      const { proposal } = await proposeMerge(opened.db, asked, by.writer);
      await confirmMerge(opened.db, proposal, by.reviewer);
      held.splice(0, held.length);
    }
  }
}

const begun = ({ domains, year }: { domains: string[]; year: number }): ProjectDocument =>
  project({
    domains,
    agreements: [
      agreement({
        type: "framework-agreement",
        dateSigned: looseDate(`${year}-08-26`),
        parties: [party(register.infineon, { origins: [{ code: "DE", inferred: false, primary: true }] })],
      }),
    ],
  });

function signedAgain(
  document: ProjectDocument,
  { decision, bn }: { decision: CountingDecision; bn: number },
): ProjectDocument {
  const number = document.agreements.length + 1;
  const amount = `${bn}000000000`;
  const next: Agreement = agreement({
    key: `a${number}`,
    dateSigned: looseDate(`2022-01-${String(number).padStart(2, "0")}`),
    counting: { decision, actsOn: "a1", reason: decision === "excluded" ? "a copy" : null },
    amount: {
      disclosure: "disclosed",
      min: amount,
      max: amount,
      currency: "CNY",
      qualifier: "exact",
      years: null,
    },
    parties: [party(register.boe, { origins: [{ code: "CN-BJ", inferred: true, primary: true }] })],
  });
  return { ...document, agreements: [...document.agreements, next] };
}

/** Every cell that does not lead to exactly its records, and every dimension whose parts are not the whole. */
async function faults(): Promise<unknown[]> {
  const found: unknown[] = [];
  const scope = (within: DashboardFilter) => ({ actor: register.administrator, within });
  for (const counting of countings)
    for (const by of dimensions) {
      const filter = { ...DashboardFilter.parse({}), counting };
      const asked = { filter, by: [by], counting, currency: "CNY" as const, scope: scope(filter) };
      const { cells, total } = await figures(opened.db, asked);
      const sum = cells.reduce((added, cell) => added + Number(cell.projects), 0);
      if (
        !isWhole(counting, by) ? sum < total.projects : Math.abs(sum - total.projects) > 0.005 * cells.length
      )
        found.push({ counting, by, sum, total: total.projects });
      for (const cell of counting === "whole" ? cells : []) {
        const behind = drilled(filter, by, cell.at[by] ?? null);
        const { total: listed } = await listProjects(
          opened.db,
          { ...behind, sort: "-signed", cursor: null },
          scope(behind),
        );
        if (listed !== Number(cell.projects)) found.push({ by, at: cell.at, listed, cell: cell.projects });
      }
    }
  return found;
}

/** Whether the parts by a dimension hold each project once; whole counting repeats those with several values. */
const isWhole = (counting: (typeof countings)[number], by: Dimension): boolean =>
  counting !== "whole" || !["domain", "origin", "area", "ceremony"].includes(by);

it("Whatever several people publish, correct, sign again, merge and withdraw at once, every figure is that of a recount, its parts agree, and each leads to exactly its records", {
  timeout: 120_000,
}, async () => {
  const sequence = fc.array(step, { minLength: 3, maxLength: 6 });
  const adds = fc.constantFrom(addUpMoves, forgetMoves, async () => {});
  const begins: Step = { act: "publish", domains: ["AI", "IC"], year: 2019 };
  await fc.assert(
    fc.asyncProperty(fc.array(sequence, { minLength: 3, maxLength: 4 }), adds, async (sequences, adding) => {
      await opened.db.delete(projects);
      await renewBoards(opened.db);
      await Promise.all(sequences.map((steps, at) => work([begins, ...steps], at % 2 === 0 ? "mei" : "luc")));
      await opened.db.transaction(adding);
      expect((await verifyFigures(opened.db)).differences).toEqual([]);
      expect(await faults()).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
