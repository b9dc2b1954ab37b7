import { randomUUID } from "node:crypto";
import type { Actor } from "../../../domain/actor";
import { looseDate } from "../../../domain/loose-date";
import type { Agreement, Party, ProjectDocument } from "../../../domain/project/document";
import type { Database } from "../../client";
import { nameRows } from "../../organization-names";
import { accounts } from "../../schema/accounts";
import { organizationNames, organizations } from "../../schema/organizations";
import { ceremonies, domains, editions, expos, units } from "../../schema/reference";

/** The people and reference records that tests of projects need. */
export interface TestRegister {
  /** Organizers of SCE-2019. */
  readonly mei: Actor;
  readonly luc: Actor;
  /** Organizer of CF-2022 only. */
  readonly ana: Actor;
  readonly administrator: Actor;
  readonly official: Actor;
  readonly ceremony: string;
  readonly boe: string;
  readonly infineon: string;
  readonly chongqing: string;
}

/** Writes them into an empty database. */
export async function makeRegister(db: Database): Promise<TestRegister> {
  const [expo] = await db
    .insert(expos)
    .values({ code: "SCE", names: { en: "Smart China Expo" } })
    .returning();
  if (!expo) throw new Error("No expo was made.");
  await db.insert(editions).values([
    { code: "SCE-2019", expo: expo.id, year: 2019, labels: { en: "Smart China Expo 2019" } },
    { code: "CF-2022", expo: expo.id, year: 2022, labels: { en: "Fair 2022" } },
  ]);
  await db.insert(domains).values([
    { code: "AI", labels: { en: "Artificial intelligence" } },
    { code: "IC", labels: { en: "Integrated circuits" } },
  ]);
  await db.insert(units).values({ code: "500112", names: { zh: "渝北区" }, kind: "district" });
  const [ceremony] = await db
    .insert(ceremonies)
    .values({ edition: "SCE-2019", titles: { en: "Opening signing" }, date: "2019-08-26", mode: "on-site" })
    .returning();
  return {
    mei: await person(db, "Mei", { organizer: ["SCE-2019"] }),
    luc: await person(db, "Luc", { organizer: ["SCE-2019"] }),
    ana: await person(db, "Ana", { organizer: ["CF-2022"] }),
    administrator: await person(db, "Kim", { administrator: "all" }),
    official: await person(db, "Wei", { official: ["SCE-2019"] }),
    ceremony: ceremony?.id ?? "",
    boe: await organization(db, ["京东方", "BOE Technology"], "company"),
    infineon: await organization(db, ["Infineon Technologies"], "company"),
    chongqing: await organization(db, ["重庆市人民政府"], "government"),
  };
}

async function person(db: Database, name: string, roles: Actor["roles"]): Promise<Actor> {
  const email = `${name.toLowerCase()}@example.org`;
  const [made] = await db.insert(accounts).values({ email, name }).returning();
  return { id: made?.id ?? "", name, email, roles };
}

async function organization(
  db: Database,
  names: readonly [string, ...string[]],
  kind: "company" | "government",
) {
  const [made] = await db
    .insert(organizations)
    .values({ names: { zh: names[0] }, kind })
    .returning();
  const id = made?.id ?? "";
  await db.insert(organizationNames).values(nameRows(id, { zh: names[0] }, names.slice(1)));
  return id;
}

/** A party of a project, an investor from Germany unless said otherwise. */
export function party(organization: string, said: Partial<Party> = {}): Party {
  return {
    key: `p-${organization.slice(0, 8)}`,
    organization,
    role: "investor",
    origins: [{ code: "DE", inferred: false, primary: true }],
    parentOrigin: null,
    sharePercent: null,
    committed: null,
    ...said,
  };
}

/** An investment contract of 5.7 bn CNY of the ceremony's day, the first of its project. */
export function agreement(said: Partial<Agreement> = {}): Agreement {
  return {
    key: "a1",
    edition: "SCE-2019",
    ceremony: null,
    type: "investment-contract",
    supplements: null,
    dateSigned: looseDate("2019-08-26"),
    runningOrder: null,
    counting: { decision: "first", actsOn: null, reason: null },
    status: "signed",
    amount: {
      disclosure: "disclosed",
      min: "5700000000",
      max: "5700000000",
      currency: "CNY",
      qualifier: "exact",
      years: null,
    },
    parties: [],
    sources: ["s1"],
    ...said,
  };
}

export function project(said: Partial<ProjectDocument> = {}): ProjectDocument {
  return {
    originalLanguage: "zh",
    title: { zh: "芯片项目" },
    summary: {},
    translatedByRegister: [],
    locations: [{ code: "CN-CQ", place: "重庆两江新区" }],
    domains: ["IC", "AI"],
    kind: "greenfield",
    leadUnit: "500112",
    otherUnits: [],
    jobs: null,
    firstAnnounced: null,
    unconfirmed: false,
    agreements: [agreement()],
    milestones: [],
    sources: [
      {
        key: "s1",
        kind: "press",
        address: "https://example.org/1",
        title: null,
        date: looseDate("2019-08-27"),
        language: "zh",
        quote: "签约",
      },
    ],
    claims: [],
    ...said,
  };
}

/** What a new form sends. */
export function newForm(document: ProjectDocument) {
  return { project: null, basedOn: 0, document, submission: randomUUID() };
}
