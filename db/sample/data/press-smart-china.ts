import type { Texts } from "../../../domain/languages";
import { amount, count } from "../printed";
import type { Cited, SamplePartition, SamplePress } from "../records";

const byField: Texts = { zh: "按领域", en: "By field", fr: "Par domaine" };
const byPlace: Texts = { zh: "按地区", en: "By place", fr: "Par lieu" };
const bySize: Texts = { zh: "按规模", en: "By size", fr: "Par taille" };
const byOrigin: Texts = { zh: "按来源地", en: "By origin", fr: "Par origine" };
const inLiangjiang: Texts = {
  zh: "其中：两江新区",
  en: "Of which: Liangjiang New Area",
  fr: "Dont : nouvelle zone de Liangjiang",
};
const smartNev: Texts = {
  zh: "其中：智能网联新能源汽车",
  en: "Of which: smart connected new-energy vehicles",
  fr: "Dont : véhicules connectés à énergies nouvelles",
};
const chinaDaily2019: Cited = ["globaltimes", "A total of 530 projects involving 816.9 billion yuan"];
const vehicles2022: Cited = ["outputnews", "簽約項目18個、合同投資額833億元"];

/** How published totals of the Smart China Expo and its successor are divided. */
export const partitionsOfSmartChina: readonly SamplePartition[] = [
  { slug: "sce-2018-place", whole: "sce-2018", names: byPlace, complete: false },
  {
    slug: "sce-2019-site",
    whole: "sce-2019",
    names: { zh: "按签约地点", en: "On site and off site", fr: "Sur place et hors site" },
    complete: true,
  },
  { slug: "sce-2020-size", whole: "sce-2020", names: bySize, complete: false },
  { slug: "sce-2021-field", whole: "sce-2021-xinhua", names: byField, complete: false },
  { slug: "sce-2022-field", whole: "sce-2022", names: byField, complete: false },
  { slug: "sce-2022-size", whole: "sce-2022", names: bySize, complete: false },
  { slug: "sce-2022-place", whole: "sce-2022", names: byPlace, complete: false },
  { slug: "sce-2023-field", whole: "sce-2023", names: byField, complete: false },
  { slug: "sce-2023-size", whole: "sce-2023", names: bySize, complete: false },
  { slug: "sce-2023-origin", whole: "sce-2023", names: byOrigin, complete: false },
  { slug: "sce-2023-place", whole: "sce-2023", names: byPlace, complete: false },
  {
    slug: "wsie-2024-sector",
    whole: "wsie-2024",
    names: { zh: "按产业", en: "By sector", fr: "Par secteur" },
    complete: true,
  },
  { slug: "wsie-2024-origin", whole: "wsie-2024", names: byOrigin, complete: true },
  { slug: "wsie-2025-place", whole: "wsie-2025", names: byPlace, complete: false },
  {
    slug: "wsie-2025-yongchuan-site",
    whole: "wsie-2025-yongchuan",
    names: { zh: "现场签约", en: "Signed on site", fr: "Signés sur place" },
    complete: false,
  },
];

const of2018To2020: readonly SamplePress[] = [
  {
    slug: "sce-2018",
    editions: ["SCE-2018"],
    scopes: {
      zh: "博览会期间签约的全部智能产业项目",
      en: "All smart-industry projects signed during the expo",
      fr: "Tous les projets de l'industrie intelligente signés pendant le salon",
    },
    date: "2018-08-25",
    source: ["gmw", "501个、投资6120亿元的智能产业项目签约"],
    figures: [count("501", "501个"), amount("612000000000", "6120亿元", "100000000")],
  },
  {
    slug: "sce-2018-liangjiang",
    editions: ["SCE-2018"],
    scopes: inLiangjiang,
    date: "2018-08-25",
    source: ["gmw", "签约60多个项目,协议投资额超过1000亿元"],
    place: "CN-CQ Liangjiang",
    part: "sce-2018-place",
    figures: [
      count("60", "60多个", { wording: "more_than" }),
      amount("100000000000", "超过1000亿元", "100000000", { wording: "more_than" }),
    ],
  },
  {
    slug: "sce-2019",
    editions: ["SCE-2019"],
    scopes: { zh: "全部签约项目", en: "All projects signed", fr: "Tous les projets signés" },
    date: "2019-08-26",
    source: chinaDaily2019,
    figures: [
      count("530", "530 projects"),
      amount("816900000000", "816.9 billion yuan", "100000000"),
      amount("115700000000", "USD 115.7bn", "100000000", { unit: "USD" }),
    ],
  },
  {
    slug: "sce-2019-on-site",
    editions: ["SCE-2019"],
    scopes: { zh: "其中：现场签约", en: "Of which: signed on site", fr: "Dont : signés sur place" },
    date: "2019-08-26",
    source: chinaDaily2019,
    part: "sce-2019-site",
    figures: [count("89", "89 on site")],
  },
  {
    slug: "sce-2019-off-site",
    editions: ["SCE-2019"],
    scopes: { zh: "其中：场外签约", en: "Of which: signed off site", fr: "Dont : signés hors site" },
    date: "2019-08-26",
    source: chinaDaily2019,
    part: "sce-2019-site",
    figures: [count("441", "441 off site")],
  },
  {
    slug: "sce-2020",
    editions: ["SCE-2020"],
    ceremony: "sce-2020-online",
    scopes: {
      zh: "重大项目线上签约",
      en: "Online signing of major projects",
      fr: "Signature en ligne de grands projets",
    },
    date: "2020-09-16",
    source: ["nanmuxuan", "共簽約項目71個,合同投資2712億元"],
    figures: [count("71", "71個"), amount("271200000000", "2712億元", "100000000")],
  },
  {
    slug: "sce-2020-above-5bn",
    editions: ["SCE-2020"],
    scopes: {
      zh: "其中：50亿元以上的项目",
      en: "Of which: projects above CNY 5 bn",
      fr: "Dont : projets de plus de 5 Md CNY",
    },
    date: "2020-09-16",
    source: ["nanmuxuan", "共簽約項目71個,合同投資2712億元"],
    part: "sce-2020-size",
    figures: [count("17", "17 above 5bn")],
  },
];

const of2021: readonly SamplePress[] = [
  {
    slug: "sce-2021",
    editions: ["SCE-2021"],
    scopes: { zh: "重大项目签约", en: "Major projects signed", fr: "Grands projets signés" },
    date: "2021-08-23",
    source: ["fastread", "市內簽約項目92個、總投資2524億元"],
    unconfirmed: true,
    figures: [count("92", "92個"), amount("252400000000", "2524億元", "100000000")],
  },
  {
    slug: "sce-2021-xinhua",
    editions: ["SCE-2021"],
    scopes: { zh: "重大项目签约", en: "Major projects signed", fr: "Grands projets signés" },
    date: "2021-08-23",
    source: ["baotou"],
    figures: [
      count("92", "92 projects"),
      amount("250000000000", "2500多亿元", "100000000", { wording: "more_than" }),
    ],
  },
  {
    slug: "sce-2021-manufacturing",
    editions: ["SCE-2021"],
    scopes: {
      zh: "其中：智能制造",
      en: "Of which: smart manufacturing",
      fr: "Dont : fabrication intelligente",
    },
    date: "2021-08-23",
    source: ["baotou", "智能制造类项目32个,总投资1016亿元"],
    domain: "SMART-MANUFACTURING",
    part: "sce-2021-field",
    figures: [count("32", "32个"), amount("101600000000", "1016亿元", "100000000")],
  },
  {
    slug: "sce-2021-digital",
    editions: ["SCE-2021"],
    scopes: { zh: "其中：数字经济", en: "Of which: digital economy", fr: "Dont : économie numérique" },
    date: "2021-08-23",
    source: ["baotou", "数字经济类项目20个,总投资428亿元"],
    domain: "DIGITAL-ECONOMY",
    part: "sce-2021-field",
    figures: [count("20", "20个"), amount("42800000000", "428亿元", "100000000")],
  },
  {
    slug: "sce-2021-liangjiang",
    editions: ["SCE-2021"],
    ceremony: "sce-2021-liangjiang-cloud",
    scopes: {
      zh: "博览会前的两江新区云签约（电子信息、人工智能、工业互联网、新能源、生物医药、高端服务；是否计入92个项目不详）",
      en: "Liangjiang New Area cloud signing before the expo (electronic information, AI, industrial internet, new energy, bio-medicine, high-end services; unknown whether part of the 92)",
      fr: "Signature en ligne de la nouvelle zone de Liangjiang avant le salon (information électronique, IA, internet industriel, énergies nouvelles, biomédecine, services de pointe ; on ignore si elle fait partie des 92)",
    },
    date: "2021-08-18",
    source: [
      "liangjiang",
      "25 projects were established in Liangjiang during the event, involving 46.3 billion yuan",
    ],
    place: "CN-CQ Liangjiang",
    figures: [
      count("25", "25 projects"),
      amount("46300000000", "46.3 billion yuan", "100000000"),
      amount("6950000000", "USD 6.95bn", "10000000", { unit: "USD" }),
    ],
  },
];

const of2022: readonly SamplePress[] = [
  {
    slug: "sce-2022",
    editions: ["SCE-2022"],
    ceremony: "sce-2022-key-projects",
    scopes: {
      zh: "重点项目线上签约仪式",
      en: "Key projects signing ceremony (online)",
      fr: "Cérémonie de signature des projets clés (en ligne)",
    },
    date: "2022-08-22",
    source: ["cqrb", "共签约重大招商项目70个,合同总投资额达2121亿元"],
    figures: [count("70", "70个"), amount("212100000000", "2121亿元", "100000000")],
  },
  {
    slug: "sce-2022-above-1bn",
    editions: ["SCE-2022"],
    scopes: {
      zh: "其中：10亿元以上的项目",
      en: "Of which: projects above CNY 1 bn",
      fr: "Dont : projets de plus de 1 Md CNY",
    },
    date: "2022-08-22",
    source: ["cqrb", "共签约重大招商项目70个,合同总投资额达2121亿元"],
    part: "sce-2022-size",
    figures: [count("54", "54 above 1bn")],
  },
  {
    slug: "sce-2022-vehicles",
    editions: ["SCE-2022"],
    scopes: smartNev,
    date: "2022-08-22",
    source: vehicles2022,
    domain: "SMART-NEV",
    part: "sce-2022-field",
    figures: [count("18", "18個"), amount("83300000000", "833億元", "100000000")],
  },
  {
    slug: "sce-2022-software",
    editions: ["SCE-2022"],
    scopes: {
      zh: "其中：软件、信息与创新",
      en: "Of which: software, information and innovation",
      fr: "Dont : logiciel, information et innovation",
    },
    date: "2022-08-22",
    source: ["outputnews", "簽約項目14個、合同投資額330億元"],
    domain: "SOFTWARE-INNOVATION",
    part: "sce-2022-field",
    figures: [count("14", "14個"), amount("33000000000", "330億元", "100000000")],
  },
  {
    slug: "sce-2022-electronics",
    editions: ["SCE-2022"],
    scopes: {
      zh: "其中：电子与装备智能制造",
      en: "Of which: electronics and equipment smart manufacturing",
      fr: "Dont : fabrication intelligente, électronique et équipements",
    },
    date: "2022-08-22",
    source: ["outputnews", "簽約項目13個、合同投資額224億元"],
    domain: "ELECTRONICS-EQUIPMENT",
    part: "sce-2022-field",
    figures: [count("13", "13個"), amount("22400000000", "224億元", "100000000")],
  },
  {
    slug: "sce-2022-biomedicine",
    editions: ["SCE-2022"],
    scopes: { zh: "其中：生物医药", en: "Of which: biomedicine", fr: "Dont : biomédecine" },
    date: "2022-08-22",
    source: ["outputnews", "簽約項目6個、合同投資額128億元"],
    domain: "BIOMEDICINE",
    part: "sce-2022-field",
    figures: [count("6", "6個"), amount("12800000000", "128億元", "100000000")],
  },
  {
    slug: "sce-2022-beibei",
    editions: ["SCE-2022"],
    scopes: { zh: "其中：北碚区", en: "Of which: Beibei District", fr: "Dont : district de Beibei" },
    date: "2022-08-22",
    source: ["xxznews"],
    place: "CN-CQ Beibei",
    part: "sce-2022-place",
    figures: [amount("8500000000", "8.5bn", "100000000")],
  },
];

const formal = { class: "contract" } as const;
const of2023: readonly SamplePress[] = [
  {
    slug: "sce-2023",
    editions: ["SCE-2023"],
    scopes: {
      zh: "重大项目签约",
      en: "Major investment projects signed",
      fr: "Grands projets d'investissement signés",
    },
    date: "2023-09-04",
    source: ["fjsen", "共签约重大项目84个,正式合同额2138.6亿元"],
    figures: [count("84", "84个"), amount("213860000000", "2138.6亿元", "10000000", formal)],
  },
  {
    slug: "sce-2023-5-to-10bn",
    editions: ["SCE-2023"],
    scopes: {
      zh: "其中：50亿至100亿元的项目",
      en: "Of which: projects of CNY 5 to 10 bn",
      fr: "Dont : projets de 5 à 10 Md CNY",
    },
    date: "2023-09-04",
    source: ["fjsen", "共签约重大项目84个,正式合同额2138.6亿元"],
    part: "sce-2023-size",
    figures: [count("11", "11 of 5-10bn")],
  },
  {
    slug: "sce-2023-above-10bn",
    editions: ["SCE-2023"],
    scopes: {
      zh: "其中：100亿元以上的项目",
      en: "Of which: projects above CNY 10 bn",
      fr: "Dont : projets de plus de 10 Md CNY",
    },
    date: "2023-09-04",
    source: ["fjsen", "共签约重大项目84个,正式合同额2138.6亿元"],
    part: "sce-2023-size",
    figures: [count("5", "5 above 10bn")],
  },
  {
    slug: "sce-2023-vehicles",
    editions: ["SCE-2023"],
    scopes: smartNev,
    date: "2023-09-04",
    source: ["fjsen", "签约项目19个、正式合同额688亿元"],
    domain: "SMART-NEV",
    part: "sce-2023-field",
    figures: [count("19", "19个"), amount("68800000000", "688亿元", "100000000", formal)],
  },
  {
    slug: "sce-2023-foreign",
    editions: ["SCE-2023"],
    scopes: {
      zh: "其中：外资合同项目（与领域分项重叠）",
      en: "Of which: foreign-invested contracts (overlaps the fields)",
      fr: "Dont : contrats à capitaux étrangers (recoupe les domaines)",
    },
    date: "2023-09-04",
    source: ["fjsen", "外资合同项目7个、正式合同额96.2亿元"],
    part: "sce-2023-origin",
    figures: [count("7", "7个", formal), amount("9620000000", "96.2亿元", "10000000", formal)],
  },
  {
    slug: "sce-2023-liangjiang",
    editions: ["SCE-2023"],
    scopes: inLiangjiang,
    date: "2023-09-06",
    source: ["fox8", "The new area has signed 15 projects with an investment of 41.15 billion yuan"],
    place: "CN-CQ Liangjiang",
    part: "sce-2023-place",
    figures: [count("15", "15 projects"), amount("41150000000", "41.15 billion yuan", "10000000")],
  },
];

const about = { wording: "approximately" } as const;
const key2024: Cited = ["ce", "103个优质项目落子天津,投资总额约1092亿元"];
const ofTheSuccessor: readonly SamplePress[] = [
  {
    slug: "wsie-2024",
    editions: ["WSIE-2024"],
    ceremony: "wsie-2024-key-projects",
    scopes: { zh: "重点项目签约", en: "Key projects signing", fr: "Signature des projets clés" },
    date: "2024-06-19",
    source: key2024,
    figures: [count("103", "103个"), amount("109200000000", "约1092亿元", "100000000", about)],
  },
  {
    slug: "wsie-2024-manufacturing",
    editions: ["WSIE-2024"],
    scopes: { zh: "其中：制造业", en: "Of which: manufacturing", fr: "Dont : industrie" },
    date: "2024-06-19",
    source: ["chinaJapanese", "製造業プロジェクトは46件で、投資額は約545億元"],
    domain: "MANUFACTURING",
    part: "wsie-2024-sector",
    figures: [count("46", "46件"), amount("54500000000", "約545億元", "100000000", about)],
  },
  {
    slug: "wsie-2024-services",
    editions: ["WSIE-2024"],
    scopes: { zh: "其中：服务业", en: "Of which: services", fr: "Dont : services" },
    date: "2024-06-19",
    source: ["chinaJapanese", "サービス業プロジェクトは57件で、投資額は約547億元"],
    domain: "SERVICES",
    part: "wsie-2024-sector",
    figures: [count("57", "57件"), amount("54700000000", "約547億元", "100000000", about)],
  },
  {
    slug: "wsie-2024-domestic",
    editions: ["WSIE-2024"],
    scopes: { zh: "其中：内资项目", en: "Of which: domestic", fr: "Dont : nationaux" },
    date: "2024-06-19",
    source: key2024,
    part: "wsie-2024-origin",
    figures: [count("95", "95 domestic")],
  },
  {
    slug: "wsie-2024-foreign",
    editions: ["WSIE-2024"],
    scopes: { zh: "其中：外资项目", en: "Of which: foreign", fr: "Dont : étrangers" },
    date: "2024-06-19",
    source: key2024,
    part: "wsie-2024-origin",
    figures: [count("8", "8 foreign")],
  },
  {
    slug: "wsie-2025",
    editions: ["WSIE-2025"],
    scopes: {
      zh: "投资项目签约",
      en: "Investment projects signed",
      fr: "Projets d'investissement signés",
    },
    date: "2025-09-05",
    source: ["peopleJapanese", "会期中に投資プロジェクトの契約額は2000億元"],
    figures: [amount("200000000000", "2000億元", "100000000", { wording: "more_than" })],
  },
  {
    slug: "wsie-2025-yongchuan",
    editions: ["WSIE-2025"],
    scopes: {
      zh: "其中：永川区（高端装备、新能源、产教融合、汽车电子）",
      en: "Of which: Yongchuan District (high-end equipment, new energy, education-industry integration, automotive electronics)",
      fr: "Dont : district de Yongchuan (équipements de pointe, énergies nouvelles, intégration formation-industrie, électronique automobile)",
    },
    date: "2025-09-05",
    source: ["yongchuan", "签约总金额达148.02亿元"],
    place: "CN-CQ Yongchuan",
    part: "wsie-2025-place",
    figures: [count("20", "20 projects"), amount("14802000000", "148.02亿元", "1000000")],
  },
  {
    slug: "wsie-2025-yongchuan-on-site",
    editions: ["WSIE-2025"],
    scopes: {
      zh: "其中：永川区现场签约",
      en: "Of which: Yongchuan District, signed on site",
      fr: "Dont : district de Yongchuan, signés sur place",
    },
    date: "2025-09-05",
    source: ["yongchuan", "签约总金额达148.02亿元"],
    place: "CN-CQ Yongchuan",
    part: "wsie-2025-yongchuan-site",
    figures: [count("7", "7 signed on site")],
  },
];

/** Published totals of the Smart China Expo, 2018 to 2023, and of its successor. */
export const pressOfSmartChina: readonly SamplePress[] = [
  ...of2018To2020,
  ...of2021,
  ...of2022,
  ...of2023,
  ...ofTheSuccessor,
];
