import type { Texts } from "../../../domain/languages";
import { amount, count, fundsInPlace, number, percent } from "../printed";
import type { Cited, SamplePartition, SamplePress } from "../records";

const about = { wording: "approximately" } as const;
const over = { wording: "more_than" } as const;
const formalOver = { ...over, class: "contract" } as const;
const allSigned: Texts = { zh: "全部签约项目", en: "All projects signed", fr: "Tous les projets signés" };
const allCentral: Texts = {
  zh: "全部集中签约项目",
  en: "All centrally signed projects",
  fr: "Tous les projets signés en commun",
};

/** How these published totals are divided. */
export const partitionsOfOtherFairs: readonly SamplePartition[] = [
  {
    slug: "wic-2023-origin",
    whole: "wic-2023",
    names: { zh: "内资与外资", en: "Domestic and foreign", fr: "Nationaux et étrangers" },
    complete: true,
  },
  {
    slug: "wic-2023-province",
    whole: "wic-2023",
    names: { zh: "按来源省份", en: "By province of origin", fr: "Par province d'origine" },
    complete: false,
  },
  {
    slug: "wcifit-2019-sessions",
    whole: "wcifit-2019",
    names: { zh: "按签约场次", en: "By session", fr: "Par séance" },
    complete: true,
  },
  {
    slug: "wcifit-2023-scope",
    whole: "wcifit-2023",
    names: {
      zh: "重庆与其他省份",
      en: "Chongqing and other provinces",
      fr: "Chongqing et autres provinces",
    },
    complete: true,
  },
  {
    slug: "wcifit-2025-east-centre",
    whole: "wcifit-2025",
    names: {
      zh: "东中部产业项目（与其他分类重叠）",
      en: "Industrial projects from east and centre (overlaps the others)",
      fr: "Projets industriels de l'est et du centre (recoupe les autres)",
    },
    complete: false,
  },
  {
    slug: "wcifit-2025-east",
    whole: "wcifit-2025",
    names: {
      zh: "东部项目（与其他分类重叠）",
      en: "Projects from the east (overlaps the others)",
      fr: "Projets de l'est (recoupe les autres)",
    },
    complete: false,
  },
  {
    slug: "wcifit-2025-corridor",
    whole: "wcifit-2025",
    names: {
      zh: "通道项目（与其他分类重叠）",
      en: "Projects on the corridor (overlaps the others)",
      fr: "Projets sur le corridor (recoupe les autres)",
    },
    complete: false,
  },
  {
    slug: "wmc-2018-2019-editions",
    whole: "wmc-2018-2019",
    names: { zh: "按届", en: "By edition", fr: "Par édition" },
    complete: true,
  },
  {
    slug: "wmc-2020-origin",
    whole: "wmc-2020",
    names: { zh: "按来源地", en: "By origin", fr: "Par origine" },
    complete: false,
  },
  {
    slug: "vrc-2021-field",
    whole: "vrc-2021",
    names: { zh: "按领域", en: "By field", fr: "Par domaine" },
    complete: true,
  },
  {
    slug: "vrc-2021-place",
    whole: "vrc-2021",
    names: { zh: "按地区", en: "By place", fr: "Par lieu" },
    complete: false,
  },
];

const wic: Cited = ["zhaozy", "总计签约亿元以上重点项目 98 个"];
const ofTianjin: readonly SamplePress[] = [
  {
    slug: "wic-2023",
    editions: ["WIC-2023"],
    scopes: {
      zh: "1亿元以上重点项目",
      en: "Key projects above CNY 0.1 bn",
      fr: "Projets clés de plus de 0,1 Md CNY",
    },
    date: "2023-05",
    source: wic,
    unconfirmed: true,
    figures: [count("98", "98 个"), amount("81500000000", "81.5bn", "100000000", about)],
  },
  {
    slug: "wic-2023-domestic",
    editions: ["WIC-2023"],
    scopes: { zh: "其中：内资项目", en: "Of which: domestic", fr: "Dont : nationaux" },
    date: "2023-05",
    source: wic,
    unconfirmed: true,
    part: "wic-2023-origin",
    figures: [count("87", "87 domestic")],
  },
  {
    slug: "wic-2023-foreign",
    editions: ["WIC-2023"],
    scopes: { zh: "其中：外资项目", en: "Of which: foreign", fr: "Dont : étrangers" },
    date: "2023-05",
    source: wic,
    unconfirmed: true,
    part: "wic-2023-origin",
    figures: [count("11", "11 foreign")],
  },
  {
    slug: "wic-2023-beijing-hebei",
    editions: ["WIC-2023"],
    scopes: {
      zh: "其中：来自北京、河北",
      en: "Of which: from Beijing and Hebei",
      fr: "Dont : de Pékin et du Hebei",
    },
    date: "2023-05",
    source: wic,
    unconfirmed: true,
    part: "wic-2023-province",
    figures: [count("33", "33 projects"), amount("44200000000", "44.2bn", "100000000", about)],
  },
];

const ofWesternChina: readonly SamplePress[] = [
  {
    slug: "wcifit-2019",
    editions: ["WCIFIT-2019"],
    scopes: allSigned,
    date: "2019-05-19",
    source: ["ljzjr", "共有271个国内外项目在西洽会上签约,总额5497.8亿元"],
    figures: [count("271", "271个"), amount("549780000000", "5497.8亿元", "10000000")],
  },
  {
    slug: "wcifit-2019-opening",
    editions: ["WCIFIT-2019"],
    ceremony: "wcifit-2019-opening",
    scopes: {
      zh: "其中：开幕式现场集中签约",
      en: "Of which: opening-ceremony session",
      fr: "Dont : séance de la cérémonie d'ouverture",
    },
    date: "2019-05",
    source: ["ljzjr", "开幕式现场集中签约项目132个,签约总额3375.3亿元"],
    part: "wcifit-2019-sessions",
    figures: [count("132", "132个"), amount("337530000000", "3375.3亿元", "10000000")],
  },
  {
    slug: "wcifit-2019-central",
    editions: ["WCIFIT-2019"],
    ceremony: "wcifit-2019-central",
    scopes: {
      zh: "其中：“央企重庆行”活动现场签约",
      en: "Of which: central-SOE session",
      fr: "Dont : séance des entreprises centrales",
    },
    date: "2019-05",
    source: ["ljzjr", "“央企重庆行”活动现场签约项目50个,签约总额1864亿元"],
    part: "wcifit-2019-sessions",
    figures: [count("50", "50个"), amount("186400000000", "1864亿元", "100000000")],
  },
  {
    slug: "wcifit-2019-provinces",
    editions: ["WCIFIT-2019"],
    ceremony: "wcifit-2019-provinces",
    scopes: {
      zh: "其中：兄弟省区市签约",
      en: "Of which: brother-provinces sessions",
      fr: "Dont : séances des provinces sœurs",
    },
    date: "2019-05",
    source: ["ljzjr", "签约项目89个,签约总额258.5亿元"],
    part: "wcifit-2019-sessions",
    figures: [count("89", "89个"), amount("25850000000", "258.5亿元", "10000000")],
  },
  {
    slug: "wcifit-2023",
    editions: ["WCIFIT-2023"],
    scopes: {
      zh: "闭幕时的全部重大项目",
      en: "All major projects at close",
      fr: "Tous les grands projets à la clôture",
    },
    date: "2023-05-21",
    source: [
      "ichongqing2023",
      "reaching 88 signed major projects with a contract investment of over 290.7 billion yuan",
    ],
    figures: [count("88", "88"), amount("290700000000", "over 290.7 billion yuan", "100000000", over)],
  },
  {
    slug: "wcifit-2023-central-local",
    editions: ["WCIFIT-2023"],
    ceremony: "wcifit-2023-central-local",
    scopes: {
      zh: "其中：央地合作及重点项目签约",
      en: "Of which: central-local cooperation and key projects signing",
      fr: "Dont : coopération centrale et locale et projets clés",
    },
    date: "2023-05-18",
    source: [
      "breakingWcifit",
      "84 projects were signed at the signing event, with a contract investment of 285.415 billion",
    ],
    part: "wcifit-2023-scope",
    figures: [count("84", "84 projects"), amount("285415000000", "285.415 billion", "1000000")],
  },
  {
    slug: "wcifit-2023-other-provinces",
    editions: ["WCIFIT-2023"],
    scopes: {
      zh: "其中：其他省份的项目",
      en: "Of which: projects of other provinces",
      fr: "Dont : projets d'autres provinces",
    },
    date: "2023-05-18",
    source: ["breakingWcifit"],
    part: "wcifit-2023-scope",
    figures: [count("4", "4 projects of other provinces"), amount("5320000000", "5.32bn", "10000000")],
  },
  {
    slug: "wcifit-2025",
    editions: ["WCIFIT-2025"],
    scopes: {
      zh: "现场签约的重大项目",
      en: "Major projects signed on site",
      fr: "Grands projets signés sur place",
    },
    date: "2025-05-22",
    source: [
      "wcifit",
      "A total of 124 projects were signed on-site, with formal contract values exceeding RMB200 billion",
    ],
    figures: [
      count("124", "124 projects"),
      amount("200000000000", "exceeding RMB200 billion", "1000000000", formalOver),
    ],
  },
  {
    slug: "wcifit-2025-east-centre",
    editions: ["WCIFIT-2025"],
    scopes: {
      zh: "其中：来自东中部的“产业项目”",
      en: "Of which: “industrial projects” from east and centre",
      fr: "Dont : « projets industriels » de l'est et du centre",
    },
    date: "2025-05-22",
    source: ["wcifit"],
    part: "wcifit-2025-east-centre",
    figures: [
      count("122", "122 'industrial projects'"),
      amount("170000000000", "near 170bn", "1000000000", { wording: "nearly", class: "contract" }),
    ],
  },
  {
    slug: "wcifit-2025-east",
    editions: ["WCIFIT-2025"],
    scopes: {
      zh: "其中：来自东部的项目",
      en: "Of which: from the east",
      fr: "Dont : de l'est",
    },
    date: "2025-05-22",
    source: ["wcifit"],
    part: "wcifit-2025-east",
    figures: [count("110", "110 from the east")],
  },
  {
    slug: "wcifit-2025-corridor",
    editions: ["WCIFIT-2025"],
    scopes: {
      zh: "其中：通道项目",
      en: "Of which: on the corridor",
      fr: "Dont : sur le corridor",
    },
    date: "2025-05-22",
    source: ["wcifit"],
    part: "wcifit-2025-corridor",
    figures: [count("46", "46 on the corridor")],
  },
];

const ofManufacturing: readonly SamplePress[] = [
  {
    slug: "wmc-2018-2019",
    editions: ["WMC-2018", "WMC-2019"],
    scopes: {
      zh: "前两届大会项目跟踪",
      en: "Follow-up of the first two editions",
      fr: "Suivi des deux premières éditions",
    },
    date: "2020-07-31",
    source: ["cnr", "近94%的签约项目已完成工商注册登记,超过80%的项目开工建设"],
    figures: [
      count("1073", "1073 projects"),
      amount("962200000000", "962.2bn", "100000000"),
      percent("registered", "94", "近94%", "1", { wording: "nearly" }),
      percent("started", "80", "超过80%", "1", over),
    ],
  },
  {
    slug: "wmc-2018-2020",
    editions: ["WMC-2018", "WMC-2019", "WMC-2020"],
    scopes: {
      zh: "前三届大会项目跟踪",
      en: "Follow-up of the first three editions",
      fr: "Suivi des trois premières éditions",
    },
    date: "2021-09-30",
    source: ["gqsoso", "共有1640个项目完成工商注册登记,1515个项目开工,到位资金总额6443.1亿元"],
    figures: [
      number("registered", "1640", "1640个"),
      number("started", "1515", "1515个"),
      fundsInPlace("644310000000", "6443.1亿元", "10000000"),
    ],
  },
  {
    slug: "wmc-2018",
    editions: ["WMC-2018"],
    scopes: { zh: "全部合作项目", en: "All cooperation projects", fr: "Tous les projets de coopération" },
    date: "2018",
    source: ["hh86", "已有397个项目完成工商注册登记、298个项目开工"],
    part: "wmc-2018-2019-editions",
    figures: [count("436", "436 projects"), amount("447100000000", "447.1bn", "100000000")],
  },
  {
    slug: "wmc-2018-follow-up",
    editions: ["WMC-2018"],
    scopes: {
      zh: "截至2019年1月已注册、已开工（共436个项目）",
      en: "Registered and started by January 2019 (of 436 projects)",
      fr: "Enregistrés et démarrés en janvier 2019 (sur 436 projets)",
    },
    date: "2019-01",
    source: ["hh86", "已有397个项目完成工商注册登记、298个项目开工"],
    figures: [
      number("registered", "397", "397个"),
      percent("registered", "91.1", "91.1%", "0.1"),
      number("started", "298", "298个"),
      percent("started", "68.4", "68.4%", "0.1"),
    ],
  },
  {
    slug: "wmc-2019",
    editions: ["WMC-2019"],
    scopes: allCentral,
    date: "2019-09-24",
    source: ["cnipai", "集中签约项目638 个,投资总额达7351 亿元"],
    part: "wmc-2018-2019-editions",
    figures: [count("638", "638 个"), amount("735100000000", "7351 亿元", "100000000")],
  },
  {
    slug: "wmc-2020",
    editions: ["WMC-2020"],
    scopes: allCentral,
    date: "2020-09-14",
    source: ["yybnet", "集中签约项目678个、投资总额6178亿元"],
    figures: [count("678", "678个"), amount("617800000000", "6178亿元", "100000000")],
  },
  {
    slug: "wmc-2020-hong-kong-macao",
    editions: ["WMC-2020"],
    scopes: {
      zh: "其中：香港、澳门企业项目（云签约）",
      en: "Of which: Hong Kong and Macao enterprises (cloud signing)",
      fr: "Dont : entreprises de Hong Kong et de Macao (signature en ligne)",
    },
    date: "2020-09-12",
    source: ["locpg", "65个港澳企项目参与云签约,投资总额达509.72亿元"],
    part: "wmc-2020-origin",
    figures: [count("65", "65个"), amount("50972000000", "509.72亿元", "1000000")],
  },
];

const ofTechnologies: readonly SamplePress[] = [
  {
    slug: "waic-2021",
    editions: ["WAIC-2021"],
    scopes: {
      zh: "人工智能产业创新集群项目",
      en: "AI innovation-cluster projects",
      fr: "Projets de pôles d'innovation en IA",
    },
    date: "2021-07-10",
    source: ["scholarmate", "26个上海人工智能产业创新集群项目签约,总投资金额超百亿"],
    domain: "AI",
    unconfirmed: true,
    figures: [count("26", "26个"), amount("10000000000", "超百亿", "10000000000", over)],
  },
  {
    slug: "waic-2022",
    editions: ["WAIC-2022"],
    scopes: { zh: "人工智能产业项目", en: "AI industry projects", fr: "Projets de l'industrie de l'IA" },
    date: "2022-09-03",
    source: ["houyi", "实现25个人工智能代表性产业项目重磅签约,总投资近150亿元"],
    domain: "AI",
    unconfirmed: true,
    figures: [count("25", "25个"), amount("15000000000", "近150亿元", "100000000", { wording: "nearly" })],
  },
  {
    slug: "waic-2023",
    editions: ["WAIC-2023"],
    scopes: { zh: "重大产业项目", en: "Major industrial projects", fr: "Grands projets industriels" },
    date: "2023-07-08",
    source: [
      "breakingWaic",
      "signing of 32 major industrial projects, attracting a total investment of 28.8 billion yuan",
    ],
    domain: "AI",
    figures: [
      count("32", "32 major industrial projects"),
      amount("28800000000", "28.8 billion yuan", "100000000"),
    ],
  },
  {
    slug: "waic-2023-intended",
    editions: ["WAIC-2023"],
    scopes: {
      zh: "意向采购（与投资分开，从不相加）",
      en: "Intended purchases (apart from the investment, never one sum)",
      fr: "Achats envisagés (à part des investissements, jamais additionnés)",
    },
    date: "2023-07-08",
    source: ["breakingWaic"],
    figures: [amount("11000000000", "11bn", "1000000000", { wording: "intended", class: "intent" })],
  },
  {
    slug: "bde-2023",
    editions: ["BDE-2023"],
    scopes: { zh: "签约项目", en: "Projects signed", fr: "Projets signés" },
    date: "2023-05-28",
    source: ["bigdata", "签约项目71个,投资金额613亿元"],
    domain: "BIG-DATA",
    figures: [count("71", "71个"), amount("61300000000", "613亿元", "100000000")],
  },
  {
    slug: "vrc-2021",
    editions: ["VRC-2021"],
    ceremony: "vrc-2021-science-city",
    scopes: {
      zh: "签约项目（虚拟现实、电子信息）",
      en: "Projects signed (virtual reality, electronic information)",
      fr: "Projets signés (réalité virtuelle, information électronique)",
    },
    date: "2021-10-20",
    source: ["chinasihan", "现场总签约项目达114个,签约总金额达704.15亿元"],
    unconfirmed: true,
    figures: [count("114", "114个"), amount("70415000000", "704.15亿元", "1000000")],
  },
  {
    slug: "vrc-2021-vr",
    editions: ["VRC-2021"],
    scopes: { zh: "其中：虚拟现实", en: "Of which: virtual reality", fr: "Dont : réalité virtuelle" },
    date: "2021-10-20",
    source: ["chinasihan"],
    domain: "VR",
    unconfirmed: true,
    part: "vrc-2021-field",
    figures: [amount("29115000000", "29.115", "1000000")],
  },
  {
    slug: "vrc-2021-electronics",
    editions: ["VRC-2021"],
    scopes: {
      zh: "其中：电子信息",
      en: "Of which: electronic information",
      fr: "Dont : information électronique",
    },
    date: "2021-10-20",
    source: ["chinasihan"],
    domain: "ELECTRONIC-INFORMATION",
    unconfirmed: true,
    part: "vrc-2021-field",
    figures: [amount("41300000000", "41.3", "100000000")],
  },
  {
    slug: "vrc-2021-honggutan",
    editions: ["VRC-2021"],
    scopes: {
      zh: "其中：红谷滩区",
      en: "Of which: Honggutan District",
      fr: "Dont : district de Honggutan",
    },
    date: "2021-10-20",
    source: ["chinasihan"],
    place: "CN-JX Honggutan",
    unconfirmed: true,
    part: "vrc-2021-place",
    figures: [count("24", "24 projects"), amount("24200000000", "24.2bn", "100000000")],
  },
];

/** Published totals of the fairs of Tianjin, western China, Hefei, Shanghai, Guiyang and Nanchang. */
export const pressOfOtherFairs: readonly SamplePress[] = [
  ...ofTianjin,
  ...ofWesternChina,
  ...ofManufacturing,
  ...ofTechnologies,
];
