import type { PlainAgreementType } from "../domain/agreement-type";
import { earliestDay, looseDate } from "../domain/loose-date";
import type { Agreement, Milestone, Party, ProjectDocument } from "../domain/project/document";
import { Random } from "./random";
import type { ReferenceRecords } from "./reference-records";

const places = ["两江新区", "高新区", "渝北区", "沙坪坝区", "永川区", "涪陵区", "璧山区", "江津区"] as const;
const fields = [
  "新能源",
  "大数据",
  "智能制造",
  "物联网",
  "云计算",
  "芯片",
  "机器人",
  "新材料",
  "生物医药",
  "软件",
] as const;
const things = ["产业园", "研发中心", "生产基地", "总部", "平台", "实验室", "示范工程", "数据中心"] as const;
const words = [
  "energy",
  "cloud",
  "robot",
  "chip",
  "vehicle",
  "medical",
  "material",
  "software",
  "data",
] as const;
const types: readonly [PlainAgreementType, ...PlainAgreementType[]] = [
  "investment-contract",
  "framework-agreement",
  "cooperation-agreement",
  "letter-of-intent",
  "purchase-order",
  "not-stated",
];

/** The document of one project of the bench: the same for the same number, whatever the size of the register. */
export function documentOf(number: number, records: ReferenceRecords): ProjectDocument {
  const random = new Random(1_000 + number);
  const edition = random.pick(records.editions);
  const place = random.pick(places);
  const subject = `${random.pickEarly(fields)}${random.pick(things)}`;
  const agreement = agreementOf(random, records, edition);
  return {
    originalLanguage: "zh",
    title: {
      zh: `重庆${place}${subject}项目${number}号`,
      ...(random.happens(0.3) && {
        en: `Chongqing ${random.pickEarly(words)} ${random.pick(words)} project ${number}`,
      }),
    },
    summary: { zh: `${subject}，由多方在${place}共同建设，分期投产，面向全国市场。` },
    translatedByRegister: [],
    locations: [{ code: "CN-CQ", place: `重庆${place}` }],
    domains: domainsOf(random, records),
    kind: random.pick([
      "greenfield",
      "expansion",
      "rd-centre",
      "headquarters",
      "joint-venture",
      "not-stated",
    ]),
    leadUnit: random.happens(0.8) ? random.pickEarly(records.units) : null,
    otherUnits: [],
    jobs: random.happens(0.2) ? { min: 50 + random.below(5_000), max: null } : null,
    firstAnnounced: null,
    unconfirmed: random.happens(0.02),
    agreements: [agreement],
    milestones: milestonesOf(random, agreement),
    sources: [
      {
        key: "s1",
        kind: "press",
        address: `https://example.org/news/${number}`,
        title: subject,
        date: agreement.dateSigned,
        language: "zh",
        quote: null,
      },
    ],
    claims: [],
  };
}

function domainsOf(random: Random, { domains }: ReferenceRecords): string[] {
  if (random.happens(0.05)) return [];
  const one = random.pickEarly(domains);
  const other = random.pick(domains);
  return random.happens(0.35) && one !== other ? [one, other] : [one];
}

function agreementOf(
  random: Random,
  records: ReferenceRecords,
  edition: ReferenceRecords["editions"][number],
): Agreement {
  const inEdition = random.happens(0.9);
  const month = String(1 + random.below(12)).padStart(2, "0");
  const day = String(1 + random.below(28)).padStart(2, "0");
  return {
    key: "a1",
    edition: inEdition ? edition.code : null,
    ceremony: inEdition && random.happens(0.7) ? random.pick(edition.ceremonies) : null,
    type: random.pickEarly(types),
    supplements: null,
    dateSigned: looseDate(random.happens(0.03) ? `${edition.year}` : `${edition.year}-${month}-${day}`),
    runningOrder: null,
    counting: { decision: "first", actsOn: null, reason: null },
    status: "signed",
    amount: amountOf(random),
    parties: [hostOf(random, records), ...investorsOf(random, records)],
    sources: ["s1"],
  };
}

function amountOf(random: Random): Agreement["amount"] {
  if (random.happens(0.25)) return { disclosure: "undisclosed" };
  const amount = String(Math.ceil(10 ** (7 + 4 * random.next()) / 1_000_000) * 1_000_000);
  const open = random.happens(0.05);
  return {
    disclosure: "disclosed",
    min: amount,
    max: open ? null : amount,
    currency: random.happens(0.9) ? "CNY" : random.pick(["USD", "EUR"]),
    qualifier: open ? "at-least" : random.pick(["exact", "about"]),
    years: null,
  };
}

function partyOf(
  key: string,
  { organization, role, origin }: { organization: string; role: Party["role"]; origin: string },
): Party {
  return {
    key,
    organization,
    role,
    origins: [{ code: origin, inferred: false, primary: true }],
    parentOrigin: null,
    sharePercent: null,
    committed: null,
  };
}

const hostOf = (random: Random, { organizations }: ReferenceRecords) =>
  partyOf("p1", { organization: random.pick(organizations).id, role: "host", origin: "CN-CQ" });

function investorsOf(random: Random, { organizations }: ReferenceRecords): Party[] {
  const number = random.happens(0.3) ? 2 : 1;
  return [...Array(number).keys()].map((at) => {
    const { id, origin } = random.pickEarly(organizations);
    return partyOf(`p${at + 2}`, { organization: id, role: "investor", origin });
  });
}

/** Some went on after the signing, a year later at most steps. */
function milestonesOf(random: Random, { dateSigned }: Agreement): Milestone[] {
  if (dateSigned === null) return [];
  const year = Number(earliestDay(dateSigned).slice(0, 4));
  const reached = (["registered", "started", "operating"] as const).slice(0, random.below(4));
  return reached.map((kind, at) => ({
    key: `m${at + 1}`,
    kind,
    planned: null,
    actual: looseDate(String(year + 1 + at)),
    sources: [],
    note: {},
    reporter: null,
    verifier: null,
  }));
}
