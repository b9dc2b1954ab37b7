import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../domain/actor";
import { OrganizationRecord } from "../domain/administration/organization";
import {
  CeremonyRecord,
  DomainRecord,
  EditionRecord,
  ExpoRecord,
  RateRecord,
  UnitRecord,
} from "../domain/administration/records";
import { ErrorReport } from "../domain/error-report";
import { looseDate } from "../domain/loose-date";
import { assignRoles, disableAccount, enableAccount } from "./accounts/administer";
import { person } from "./accounts/testing/people";
import { keepAttendance } from "./administration/attendance";
import { mergeOrganizations } from "./administration/merge-organizations";
import { keepOrganization } from "./administration/organizations";
import { keepRate } from "./administration/rates";
import {
  keepCeremony,
  keepDomain,
  keepEdition,
  keepExpo,
  keepUnit,
  removeReference,
} from "./administration/records";
import { keepOriginName } from "./administration/settings";
import { answerReport, receiveReport } from "./error-reports";
import { addOrganization } from "./organizations";
import { confirmMerge } from "./projects/confirm-merge";
import { proposeMerge } from "./projects/merge";
import { publish } from "./projects/publish";
import { openRedactions } from "./projects/read-redactions";
import { confirmRedaction, proposeRedaction } from "./projects/redact";
import { sendToReview } from "./projects/review";
import { saveDraft } from "./projects/save-draft";
import { publishAs } from "./projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "./projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "./projects/withdraw";
import { rows } from "./query";
import { forEachDatabase } from "./testing/databases";

const fresh = { record: null, basedOn: 0 };
const names = { en: "Another" };

forEachDatabase("A write whose revision cannot be kept", (database) => {
  let register: TestRegister;
  let second: Actor;
  let expo = "";
  let writes: Record<string, () => Promise<unknown>> = {};

  beforeAll(async () => {
    register = await makeRegister(database());
    second = await person(database(), { administrator: "all" });
    expo = (await keepExpo(database(), fresh, ExpoRecord.parse({ code: "WMC", names }), second)).id;
    writes = { ...(await ofProjects()), ...ofReferenceRecords(), ...(await ofPeople()) };
    await database().execute(sql`create function refuse_revision() returns trigger language plpgsql
      as $$ begin raise exception 'no revision today'; end $$`);
    await database().execute(sql`create trigger refuse_revision before insert on revisions
      for each row execute function refuse_revision()`);
  }, 60_000);

  async function ofProjects(): Promise<Record<string, () => Promise<unknown>>> {
    const { mei, luc, administrator, infineon, boe } = register;
    const people = { writer: mei, reviewer: luc };
    const of = (organization: string, day: string) =>
      project({ agreements: [agreement({ parties: [party(organization)], dateSigned: looseDate(day) })] });
    const [one, other, third] = [
      await publishAs(database(), of(infineon, "2019-08-26"), people),
      await publishAs(database(), of(boe, "2020-08-26"), people),
      await publishAs(database(), of(boe, "2021-08-26"), people),
    ];
    const draft = await saveDraft(database(), newForm(project()), mei);
    await sendToReview(database(), draft, mei);
    const correction = await saveDraft(
      database(),
      { ...newForm(of(boe, "2021")), project: third.project, basedOn: third.version },
      mei,
    );
    await sendToReview(database(), correction, mei);
    const merging = {
      ending: other.project,
      staying: one.project,
      reason: "Recorded twice",
      choices: { a1: { decision: "repeat" as const, reason: null } },
    };
    const merge = await proposeMerge(database(), merging, mei);
    const withdrawal = await proposeWithdrawal(
      database(),
      { project: third.project, reason: "Never signed" },
      mei,
    );
    await proposeRedaction(
      database(),
      { project: one.project, fields: ["agreements.a1.amount"], reason: "Leaked" },
      administrator,
    );
    const [redaction] = await openRedactions(database());
    return {
      "a first publication": () => publish(database(), draft, luc),
      "a correction": () => publish(database(), correction, luc),
      "a merge": () => confirmMerge(database(), merge.proposal, luc),
      "a withdrawal": () => confirmWithdrawal(database(), withdrawal.proposal, luc),
      "a redaction": () => confirmRedaction(database(), redaction?.id ?? "", second),
    };
  }

  function ofReferenceRecords(): Record<string, () => Promise<unknown>> {
    const { infineon, boe } = register;
    const edition = {
      code: "WMC-2024",
      expo,
      labels: names,
      year: "2024",
      timeZone: "UTC",
      coverage: "a-few",
      signatoriesKeptMonths: "24",
    };
    const rate = { currency: "USD", year: "2019", rate: "7", source: "A table" };
    const said = {
      measure: "companies",
      value: 5,
      qualifier: "exact",
      asPrinted: "5",
      chosen: true,
      reasons: {},
    } as const;
    const source = {
      kind: "press",
      address: null,
      title: "Daily",
      date: null,
      language: null,
      quote: null,
    } as const;
    return {
      "a new expo": () => keepExpo(database(), fresh, ExpoRecord.parse({ code: "NEW", names }), second),
      "a changed expo": () =>
        keepExpo(
          database(),
          { record: expo, basedOn: 1 },
          ExpoRecord.parse({ code: "WMC", names: { zh: "展会" } }),
          second,
        ),
      "a removed expo": () => removeReference(database(), "expo", { record: expo, basedOn: 1 }, second),
      "a new edition": () => keepEdition(database(), fresh, EditionRecord.parse(edition), second),
      "a new ceremony": () =>
        keepCeremony(database(), fresh, CeremonyRecord.parse({ titles: names, mode: "online" }), second),
      "a new domain": () =>
        keepDomain(
          database(),
          fresh,
          DomainRecord.parse({ code: "BIO", labels: names, position: "5" }),
          second,
        ),
      "a new unit": () =>
        keepUnit(database(), fresh, UnitRecord.parse({ code: "500105", names, kind: "district" }), second),
      "a rate": () => keepRate(database(), fresh, RateRecord.parse(rate), second),
      "the name of an origin": () =>
        keepOriginName(database(), fresh, { code: "TW", names: { zh: "中国台湾" } }, second),
      attendance: () => keepAttendance(database(), fresh, { edition: "SCE-2019", ...said, source }, second),
      "a changed organization": () =>
        keepOrganization(
          database(),
          { record: infineon, basedOn: 0 },
          OrganizationRecord.parse({ names, kind: "fund" }),
          second,
        ),
      "merged organizations": () => mergeOrganizations(database(), { from: infineon, into: boe }, second),
      "a new organization": () =>
        addOrganization(database(), { names, kind: "company", aliases: [], seat: null }, second),
    };
  }

  async function ofPeople(): Promise<Record<string, () => Promise<unknown>>> {
    const one = await person(database(), { organizer: ["SCE-2019"] });
    const from = { address: "192.0.2.1", language: "en" } as const;
    const message = "The amount is in dollars, not in yuan.";
    const report = await receiveReport(database(), ErrorReport.parse({ message }), from);
    return {
      "an account": () => person(database(), { official: "all" }),
      "a role": () => assignRoles(database(), one.id, { official: "all" }, second),
      "a disabled account": () => disableAccount(database(), one.id, second),
      "an enabled account": () => enableAccount(database(), one.id, second),
      "the answer to a report": () =>
        answerReport(
          database(),
          { number: report.number, state: "mended", answer: "Thank you" },
          register.administrator,
        ),
    };
  }

  /** What every table holds, in a word each. */
  async function everything(): Promise<Record<string, string>> {
    const tables = await rows<{ name: string }>(
      database(),
      sql`select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const held = await Promise.all(
      tables.map(async ({ name }): Promise<[string, string]> => {
        const [found] = await rows<{ held: string }>(
          database(),
          sql`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as held from ${sql.identifier(name)} t`,
        );
        return [name, found?.held ?? ""];
      }),
    );
    return Object.fromEntries(held);
  }

  it("leaves every table as it was", async () => {
    const before = await everything();
    expect(Object.keys(before).length).toBeGreaterThan(30);
    for (const [name, write] of Object.entries(writes)) {
      const fault: unknown = await write().then(
        () => "nothing failed",
        (reason: unknown) => reason,
      );
      const cause = fault instanceof Error ? (fault.cause ?? fault) : fault;
      expect(String(cause), name).toContain("no revision today");
      expect(await everything(), name).toEqual(before);
    }
  });
});
