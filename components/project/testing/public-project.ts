import type { PublicAgreement, PublicProject } from "../../../domain/project/public";

/** So many thousand million yuan, exactly. */
export const billion = (amount: string) =>
  ({
    disclosure: "disclosed",
    min: `${amount}000000000`,
    max: `${amount}000000000`,
    currency: "CNY",
    qualifier: "exact",
    years: null,
  }) as const;

export const agreement = (given: Partial<PublicAgreement>): PublicAgreement => ({
  key: "a1",
  type: "framework-agreement",
  class: "framework",
  dateSigned: "2018-08-25",
  edition: { id: "SCE-2018", names: { en: "Smart China Expo 2018" } },
  ceremony: null,
  counting: { decision: "first", actsOn: null, reason: null, reasonLanguage: null },
  status: "signed",
  amount: billion("5"),
  parties: [],
  sources: ["s1"],
  ...given,
});

/** A framework of 2018 that became a contract: with everything that a record may have. */
export const publicProject: PublicProject = {
  reference: "SCE-2018-0001",
  version: 2,
  firstPublishedAt: new Date(0),
  updatedAt: new Date(0),
  title: { zh: "存储芯片基地" },
  summary: {},
  originalLanguage: "zh",
  translatedByRegister: [],
  edition: { id: "SCE-2018", names: { en: "Smart China Expo 2018" } },
  locations: [{ code: "CN-CQ", place: "Liangjiang" }],
  domains: [{ code: "IC", labels: { en: "Integrated circuits" }, primary: true }],
  kind: "greenfield",
  leadUnit: null,
  otherUnits: [],
  jobs: { min: 1700, max: null },
  firstAnnounced: { date: "2018-03", source: "s1" },
  unconfirmed: false,
  parties: [
    {
      organization: { id: "o1", names: { en: "Example Semiconductor" } },
      role: "investor",
      origins: [{ code: "DE", inferred: true, primary: true }],
      parentOrigin: { code: "SG", inferred: false },
      sharePercent: "51",
    },
  ],
  origins: [{ code: "DE", inferred: true, primary: true }],
  agreements: [
    agreement({}),
    agreement({
      key: "a2",
      type: "investment-contract",
      class: "contract",
      dateSigned: "2019",
      counting: {
        decision: "upgrade",
        actsOn: "a1",
        reason: "The contract that the framework foresaw",
        reasonLanguage: "en",
      },
      amount: billion("4"),
      sources: ["s2"],
    }),
  ],
  position: {
    class: "contract",
    year: 2018,
    month: "2018-08",
    signed: "2018-08-25",
    edition: "SCE-2018",
    amounts: [{ currency: "CNY", min: "4000000000", max: "4000000000", qualifier: "exact" }],
    withheld: false,
    former: {
      class: "framework",
      amounts: [{ currency: "CNY", min: "5000000000", max: "5000000000", qualifier: "exact" }],
    },
    countedAgreements: ["a1", "a2"],
  },
  milestones: [
    { key: "m1", kind: "started", planned: null, actual: "2020-05", verified: true, note: {}, sources: [] },
  ],
  claims: [
    {
      key: "c1",
      field: "jobs",
      value: "1700",
      language: "zh",
      source: "s1",
      chosen: true,
      reason: { en: "The newer report" },
      unconfirmed: false,
    },
    {
      key: "c2",
      field: "jobs",
      value: "1200",
      language: "zh",
      source: "s2",
      chosen: false,
      reason: {},
      unconfirmed: true,
    },
  ] as unknown as PublicProject["claims"],
  sources: [
    {
      key: "s1",
      kind: "press",
      address: "https://www.example.org/a",
      title: null,
      date: "2018-08-26",
      language: "zh",
      quote: "签约50亿元",
    },
    {
      key: "s2",
      kind: "government",
      address: null,
      title: "Notice 12",
      date: null,
      language: null,
      quote: null,
    },
  ] as unknown as PublicProject["sources"],
  files: [
    {
      id: "f1",
      agreement: "a2",
      kind: "scan",
      mediaType: "application/pdf",
      bytes: 1_234_567,
      sha256: "0".repeat(64),
    },
  ],
};
