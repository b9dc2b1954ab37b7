import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { ProjectFilter, ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { Reading } from "../../domain/reading";
import { dayOf, defaultZone } from "../../domain/zone";
import { readCeremony } from "../ceremonies";
import type { Database } from "../client";
import { readEdition, readEditions } from "../editions";
import { readCohorts } from "../figures/cohorts";
import { figures } from "../figures/figures";
import { facets } from "../list/facets";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { walkProjects } from "../list/walk-projects";
import { projects } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { dayAgo, letADayPass } from "../testing/days";
import { confirmMerge } from "./confirm-merge";
import { readHistory, readMergedHistories } from "./history";
import { readProjectOn } from "./known-on";
import { proposeMerge } from "./merge";
import { readDraft } from "./read-draft";
import { saveDraft } from "./save-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "./withdraw";

const content = fc.record({
  title: fc.constantFrom("芯片项目", "机器人项目", "5G 基地"),
  domains: fc.shuffledSubarray(["AI", "IC"]),
  date: fc.constantFrom("2018", "2019-08", "2019-08-26"),
  amount: fc.constantFrom("1000000000", "250000000.5", null),
  edition: fc.constantFrom("SCE-2019", null),
  atCeremony: fc.boolean(),
  upgraded: fc.boolean(),
});
type Content = typeof content extends fc.Arbitrary<infer One> ? One : never;

/** What happens on a day: to which record, counted from those that are there. */
const event = fc.record({
  what: fc.constantFrom("publish", "publish", "correct", "correct", "withdraw", "merge", "draft", "nothing"),
  which: fc.nat(),
  other: fc.nat(),
  content,
});

/** Everything that the register answers, without the instants that the passing of days moves. */
async function answersOf(db: Database, asOf: string | null, references: readonly string[]) {
  const { ceremony, boe } = asked;
  const filter = (said: object = {}) => ProjectFilter.parse({ ...said, asOf });
  const question = { counting: "fractional", currency: "CNY", scope: publicly } as const;
  const lists = [{}, { q: "芯片" }, { edition: ["none"] }, { organization: [boe] }, { ceremony: [ceremony] }];
  const walked: unknown[] = [];
  for await (const some of walkProjects(db, { ...ProjectQuery.parse({ asOf }), language: "zh" }))
    walked.push(...some.map(lasting));
  return {
    lists: await Promise.all(
      lists.map((said) => listProjects(db, ProjectQuery.parse({ ...said, asOf }), publicly)),
    ),
    walked,
    facets: await facets(db, filter(), publicly),
    figures: await Promise.all(
      dimensions.map((one) => figures(db, { ...question, filter: filter(), by: [one] })),
    ),
    ofOne: await figures(db, { ...question, filter: filter({ domain: ["AI"] }), by: ["class"] }),
    cohorts: await readCohorts(db, { filter: filter(), scope: publicly, by: "edition" }),
    editions: await readEditions(db, asOf),
    edition: await readEdition(db, "SCE-2019", Reading.parse({ asOf })),
    ceremony: await readCeremony(db, ceremony, asOf),
    records: await Promise.all(
      references.map(async (reference) => lasting(await readProjectOn(db, reference, asOf))),
    ),
    histories: await Promise.all(
      references.map(async (reference) => [
        lasting(await readHistory(db, reference, asOf)),
        lasting(await readMergedHistories(db, reference, asOf)),
      ]),
    ),
  };
}

const dimensions = ["domain", "origin", "edition", "month"] as const;
const moving = ["at", "firstPublishedAt", "updatedAt", "changedAt"];
const lasting = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (moving.includes(key) ? undefined : value)));

let asked: TestRegister;

forEachDatabase("A register as known on a day", (database) => {
  beforeAll(async () => {
    const made = await makeRegister(database());
    const everywhere = { roles: { organizer: "all" as const } };
    asked = { ...made, mei: { ...made.mei, ...everywhere }, luc: { ...made.luc, ...everywhere } };
  }, 60_000);

  const written = ({
    title,
    domains,
    date,
    amount,
    edition,
    atCeremony,
    upgraded,
  }: Content): ProjectDocument => {
    const place = {
      edition: atCeremony ? "SCE-2019" : edition,
      ceremony: atCeremony ? asked.ceremony : null,
    };
    const first = agreement({
      ...place,
      dateSigned: looseDate(date),
      type: "framework-agreement",
      parties: [party(atCeremony ? asked.boe : asked.infineon)],
      amount:
        amount === null
          ? { disclosure: "undisclosed" }
          : {
              disclosure: "disclosed",
              min: amount,
              max: amount,
              currency: "CNY",
              qualifier: "exact",
              years: null,
            },
    });
    const upgrade = agreement({
      key: "a2",
      dateSigned: looseDate("2020-02-29"),
      counting: { decision: "upgrade", actsOn: "a1", reason: null },
    });
    return project({ title: { zh: title }, domains, agreements: upgraded ? [first, upgrade] : [first] });
  };

  it("answers what it answered then, whatever became of its records since", {
    timeout: 240_000,
  }, async () => {
    const { mei, luc } = asked;
    const by = { writer: mei, reviewer: luc };
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 7 }), async (events) => {
        await database().delete(projects);
        const there: { project: string; version: number }[] = [];
        const references: string[] = [];
        const told: { day: string; answers: unknown; known: number }[] = [];
        for (const { what, which, other, content: said } of events) {
          const at = there.length > 0 ? which % there.length : -1;
          const one = there[at];
          if (what === "publish" || (what === "correct" && !one)) {
            const made = await publishAs(database(), written(said), by);
            there.push(made);
            references.push(made.published.reference);
          }
          if (what === "correct" && one) {
            const change = { project: one.project, basedOn: one.version };
            there[at] = await publishAs(database(), written(said), by, change);
          }
          if (what === "withdraw" && one) {
            const asked = { project: one.project, reason: "announced too early" };
            const { proposal } = await proposeWithdrawal(database(), asked, mei);
            await confirmWithdrawal(database(), proposal, luc);
            there.splice(at, 1);
          }
          if (what === "merge" && one && there.length > 1) {
            there.splice(at, 1);
            const stays = there.splice(other % there.length, 1)[0];
            await merge(one.project, stays?.project ?? "");
          }
          if (what === "draft") await saveDraft(database(), newForm(written(said)), mei);
          const answers = await answersOf(database(), null, references);
          told.push({ day: dayAgo(0, inZone), answers, known: references.length });
          for (const before of told) before.day = dayAgo(1, inZone, new Date(`${before.day}T12:00:00+08:00`));
          await letADayPass(database());
        }
        for (const { day, answers, known } of told)
          expect(await answersOf(database(), day, references.slice(0, known))).toEqual(answers);
        const [first] = told;
        const before = dayAgo(1, inZone, new Date(`${first?.day}T12:00:00+08:00`));
        const nothing = await answersOf(database(), before, []);
        expect(nothing.lists.map(({ total }) => total)).toEqual([0, 0, 0, 0, 0]);
        expect(nothing.ofOne.total.projects).toBe(0);
        for (const reference of references)
          expect(await readProjectOn(database(), reference, before)).toMatchObject({ found: "not-yet" });
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  const inZone = (instant: Date) => dayOf(instant, defaultZone);

  async function merge(ending: string, staying: string) {
    const drafts = [
      await readDraft(database(), ending, asked.mei),
      await readDraft(database(), staying, asked.mei),
    ];
    const [ended, stays] = drafts;
    if (!ended || !stays) throw new Error("A record is not there.");
    const choices = Object.fromEntries(
      ended.document.agreements.map(({ key }) => [key, { decision: "excluded" as const, reason: "said so" }]),
    );
    const { proposal } = await proposeMerge(
      database(),
      { ending: ended.project, staying: stays.project, choices, reason: "twice" },
      asked.mei,
    );
    await confirmMerge(database(), proposal, asked.luc);
  }

  it("knows no record that was never published, and no address of another shape", async () => {
    const draft = await saveDraft(database(), newForm(project()), asked.mei);
    expect(await readProjectOn(database(), draft.project, "2199-01-01")).toBeNull();
    expect(await readProjectOn(database(), "SCE-2019-9999", "2199-01-01")).toBeNull();
    expect(await readHistory(database(), "SCE-2019-9999", "2199-01-01")).toBeNull();
  });
});
