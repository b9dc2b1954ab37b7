import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { person } from "@/db/accounts/testing/people";
import { saveDraft } from "@/db/projects/save-draft";
import { makeRegister, newForm, project, type TestRegister } from "@/db/projects/testing/register";
import { expos } from "@/db/schema/reference";
import { openEmbedded } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { doorOf, type FormAction } from "./door";
import { allActions, type FoundAction } from "./testing/actions";
import { form } from "./testing/form";
import { signInAs, strangerAsks } from "./testing/next-headers";
import { provideRegister } from "./testing/register";

vi.mock("next/headers", () => import("./testing/next-headers"));
vi.mock("next/cache", () => import("./testing/next"));
vi.mock("next/navigation", () => import("./testing/next"));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("./testing/register")),
}));
vi.hoisted(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));

/** Signs that forms of this register never send where they are sent here. */
const hostile = [
  "",
  " ",
  "\0",
  "x",
  "芯片",
  "-1",
  "1.5",
  "99999999999",
  "' or true --",
  "------------------------------------:1",
  "00000000-0000-4000-8000-000000000000",
  "A".repeat(6_000),
  "../..",
  "javascript:alert(1)",
];

const ids = (
  "project proposal ending staying import id from into account ceremony submission expo parent " +
  "answers to"
).split(" ");
const others = (
  "record basedOn version line code names.zh labels.zh titles.zh kind year starts ends timeZone " +
  "placeCode coverage signatoriesKeptMonths mode edition date position currency rate source asOf " +
  "zone sizeBands licenceAddress measure value qualifier asPrinted source.kind source.title " +
  "source.address identifiers.0.scheme identifiers.0.value global500 parentName seat aliases name " +
  "email password roles organizer official fields reason comment text day time answer state number " +
  "reference message contact decision.a1 why.a1 act where placeOrigin column.0 rows.0.project " +
  "rows.0.version rows.0.agreement rows.0.order key message continues title.zh originalLanguage " +
  "agreements.a1.where agreements.a1.dateSigned agreements.a1.amount.figure agreements.a1.type " +
  "agreements.a1.parties.p1.organization agreements.a1.parties.p1.name " +
  "agreements.a1.counting.decision sources.s1.address then covered"
).split(" ");

/** Hashes a password with every form that fits, or empties the register: tried with its own tests. */
const left = ["addAccount", "changePassword", "giveNewPassword", "makeFirst", "signIn", "removeTheSample"];

let register: TestRegister;
let administrator: Actor;
let draft = "";
let expo = "";
let found: FoundAction[] = [];

beforeAll(async () => {
  const opened = await openEmbedded();
  provideRegister(opened.db);
  register = await makeRegister(opened.db);
  administrator = await person(opened.db, { administrator: "all", organizer: "all" });
  draft = (await saveDraft(opened.db, newForm(project()), register.mei)).project;
  const [known] = await opened.db.select({ id: expos.id }).from(expos);
  expo = known?.id ?? "";
  found = (await allActions()).filter(({ name }) => !left.includes(name));
  return () => opened.close();
}, 60_000);

beforeEach(async () => {
  strangerAsks();
  await signInAs(administrator.id);
});

/** What an action answers, or where it leads; any fault is told with what was sent. */
async function outcome(
  { name, action, file }: FoundAction,
  fields: Record<string, string | string[]>,
): Promise<string> {
  try {
    const state = await (action as FormAction)({}, form({ language: "en", ...fields }));
    return state.refused ?? (state.problems ? "problems" : "answered");
  } catch (fault) {
    const said = fault instanceof Error ? fault : new Error(String(fault));
    if (said.message.startsWith("NEXT_REDIRECT")) return "led on";
    const cause = said.cause instanceof Error ? said.cause.message : said.message;
    return `FAULT ${file} ${name}: ${cause}`;
  }
}

const all = (value: string, real: Record<string, string> = {}) => ({
  ...Object.fromEntries([...ids, ...others].map((name) => [name, value])),
  ...real,
});

/** What the forms send when they are filled in well; every action takes of it what is its own. */
const good = (): Record<string, string> => ({
  ...all("x"),
  ...Object.fromEntries(ids.map((name) => [name, draft])),
  record: "",
  basedOn: "0",
  version: "1",
  line: `${draft}:1`,
  code: "TRY-2026",
  kind: "company",
  year: "2026",
  starts: "2026-09-01",
  ends: "2026-09-02",
  timeZone: "Asia/Shanghai",
  placeCode: "CN-CQ",
  coverage: "a-few",
  signatoriesKeptMonths: "24",
  mode: "online",
  edition: "SCE-2019",
  date: "2026-09-01",
  position: "1",
  currency: "USD",
  rate: "7",
  asOf: "2026-01-01",
  zone: "Asia/Shanghai",
  sizeBands: "1 5 10",
  licenceAddress: "https://example.org/",
  measure: "companies",
  value: "5",
  qualifier: "exact",
  "source.kind": "press",
  "source.address": "https://example.org/",
  "identifiers.0.value": "",
  global500: "2019",
  seat: "DE",
  email: "new@example.org",
  password: "a long enough password",
  roles: "organizer",
  organizer: "SCE-2019",
  day: "2030-01-01",
  time: "09:00",
  state: "mended",
  number: "1",
  reference: "SCE-2019-0001",
  message: "The amount is in dollars.",
  contact: "ana@example.org",
  "decision.a1": "repeat",
  placeOrigin: "CN-CQ",
  where: "SCE-2019/",
  covered: "yes",
  "rows.0.order": "1",
  expo,
  continues: "",
  parent: "",
  parentName: "",
  "source.quote": "",
  submission: randomUUID(),
  "agreements.a1.where": "SCE-2019/",
  "agreements.a1.dateSigned": "2019",
  "agreements.a1.amount.figure": "5",
  "agreements.a1.amount.disclosure": "disclosed",
  "agreements.a1.amount.qualifier": "exact",
  "agreements.a1.amount.currency": "CNY",
  "agreements.a1.status": "signed",
  "agreements.a1.type": "not-stated",
  "agreements.a1.counting.decision": "first",
  "agreements.a1.parties.p1.organization": register.boe,
  "agreements.a1.parties.p1.name": "BOE",
  "agreements.a1.parties.p1.known": "BOE",
  "agreements.a1.parties.p1.role": "investor",
  "sources.s1.address": "https://example.org/",
  "sources.s1.kind": "press",
  originalLanguage: "zh",
  "identifiers.0.scheme": "",
  "rows.0.project": draft,
  "rows.0.version": "1",
  "rows.0.agreement": "a1",
  to: "",
  answers: "",
  since: "1",
  intent: "save",
});

const spoiled = ["99999999999", "NO-2099", "00000000-0000-4000-8000-000000000000", "-".repeat(36)];

type Form = readonly [FoundAction, Record<string, string>, string];

/** Faults of forms, each once, with what was sent. */
async function faultsOf(forms: AsyncIterable<Form> | Iterable<Form>): Promise<string[]> {
  const faults = new Set<string>();
  for await (const [one, fields, told] of forms) {
    const said = await outcome(one, fields);
    if (said.startsWith("FAULT")) faults.add(`${said} <- ${told}`);
  }
  return [...faults];
}

function* filledWith(values: readonly string[]) {
  const real = { project: draft, id: draft, ending: draft, version: "1", basedOn: "0", submission: draft };
  for (const one of found)
    for (const value of values)
      for (const fields of [all(value), all(value, real)])
        yield [one, fields, JSON.stringify(value.slice(0, 40))] as const;
}

/** Each field spoiled in turn, of every form that reaches its work when it is filled in well. */
async function* filledInWellBut() {
  let turn = 0;
  for (const one of found) {
    const said = await outcome(one, good());
    yield [one, good(), "nothing"] as const;
    if (said === "problems" || said === "not-found") continue;
    for (const name of [...ids, ...others]) {
      turn += 1;
      const value = spoiled[turn % spoiled.length] ?? "";
      yield [one, { ...good(), [name]: value }, `${name}: ${value}`] as const;
    }
  }
}

it("No form, whatever stands in its fields, ends in a fault", async () => {
  expect(found.filter(({ action }) => doorOf(action) !== undefined).length).toBeGreaterThan(30);
  expect(await faultsOf(filledWith(hostile))).toEqual([]);
});

it("No form that is filled in well but for one field ends in a fault", async () => {
  expect(await faultsOf(filledInWellBut())).toEqual([]);
});
