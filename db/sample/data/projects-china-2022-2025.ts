import type { Texts } from "../../../domain/languages";
import { host, inferred, investor, partner, stated } from "../parties";
import type { Cited, SampleProject } from "../records";

const chongqing = [["CN-CQ", ""]] as const;
const tianjin = [["CN-TJ", ""]] as const;

const namedOnly: Texts = {
  zh: "来源只列出项目名称，未公布参与方和金额。",
  en: "The source names the project only: parties and amount are not published.",
  fr: "La source ne nomme que le projet : parties et montant ne sont pas publiés.",
};
const restoredName: Texts = {
  zh: "公司中文名称系据日文来源还原，有待核实。",
  en: "The company's Chinese name is restored from a Japanese text: to be checked.",
  fr: "Le nom chinois de l'entreprise est restitué d'après un texte japonais : à vérifier.",
};
const whichSigned: Texts = {
  zh: "来源未说明两方中哪一方签了哪份协议。",
  en: "The source does not say which of the two partners got which agreement.",
  fr: "La source ne dit pas lequel des deux partenaires a signé quel accord.",
};

/** A project named among those of the online ceremony of 2022, and nothing more. */
const namedIn2022 = (slug: string, title: Texts, domain: string, quote: string): SampleProject => ({
  slug,
  language: "zh",
  title,
  translated: ["en", "fr"],
  summary: namedOnly,
  domains: [domain],
  places: chongqing,
  unconfirmed: true,
  agreements: [
    {
      edition: "SCE-2022",
      ceremony: "sce-2022-key-projects",
      date: "2022-08-22",
      instrument: "",
      parties: [],
      source: ["outputnews", quote],
    },
  ],
});

/** A project that a Japanese report of 2025 names with its investor. */
const reportedInJapanese = (
  slug: string,
  title: Texts,
  investing: string,
  domain: string,
  quote: string,
): SampleProject => ({
  slug,
  language: "en",
  title,
  translated: ["zh", "en", "fr"],
  summary: restoredName,
  domains: [domain],
  places: chongqing,
  unconfirmed: true,
  agreements: [
    {
      edition: "WSIE-2025",
      date: "2025-09-05",
      instrument: "",
      parties: [investor(investing)],
      source: ["peopleJapanese", quote],
    },
  ],
});

const centralEnterprises: Cited = [
  "breakingWcifit",
  "4 central enterprises signed a strategic cooperation agreement",
];

/** One of the four agreements with central enterprises of May 2023, named in Chinese, English and French. */
const withCentralEnterprise = (
  slug: string,
  [chinese, name, french = name]: readonly [string, string, string?],
  enterprise: string,
): SampleProject => ({
  slug,
  language: "en",
  title: {
    zh: `与${chinese}的战略合作协议`,
    en: `Strategic cooperation agreement with ${name}`,
    fr: `Accord de coopération stratégique avec ${french}`,
  },
  translated: ["zh", "en", "fr"],
  places: chongqing,
  agreements: [
    {
      edition: "WCIFIT-2023",
      ceremony: "wcifit-2023-central-local",
      date: "2023-05-18",
      instrument: "strategic cooperation agreement",
      parties: [host("chongqing-government", stated("CN-CQ")), partner(enterprise)],
      source: centralEnterprises,
    },
  ],
});

/** Projects of the Smart China Expo and its successor, of Tianjin and of the Western China fair, 2022 to 2025. */
export const projects2022To2025: readonly SampleProject[] = [
  {
    slug: "sce-2022-cccc-park",
    language: "zh",
    title: {
      zh: "中交产业园(重庆)项目",
      en: "CCCC industrial park (Chongqing)",
      fr: "Parc industriel CCCC (Chongqing)",
    },
    translated: ["en", "fr"],
    summary: { zh: "分两期实施。", en: "In two phases.", fr: "En deux phases." },
    domains: ["INDUSTRIAL-PARK", "INDUSTRIAL-INTERNET", "SMART-MANUFACTURING", "AI", "NEV"],
    places: [["CN-CQ", "Beibei"]],
    leadUnit: "500109",
    agreements: [
      {
        edition: "SCE-2022",
        date: "2022-08-22",
        instrument: "major cooperation agreement",
        amount: ["planned", "5000000000", "CNY"],
        parties: [investor("cccc-chongqing", stated("CN-CQ")), host("beibei")],
        source: ["xxznews", "计划投资50亿建设中交产业园(重庆)项目,分两期实施"],
      },
    ],
  },
  {
    slug: "sce-2022-cdh-sensors",
    language: "zh",
    title: {
      zh: "鼎晖百孚传感器及高端制造装备产业集群",
      en: "CDH Baifu industrial cluster for sensors and high-end manufacturing equipment",
      fr: "Pôle industriel CDH Baifu de capteurs et d'équipements de fabrication de pointe",
    },
    translated: ["en", "fr"],
    summary: {
      zh: "设立子基金及配套项目。",
      en: "A sub-fund is set up, with projects.",
      fr: "Création d'un sous-fonds, avec des projets.",
    },
    domains: ["SENSORS", "EQUIPMENT"],
    places: [["CN-CQ", "Beibei"]],
    kind: "fund",
    agreements: [
      {
        edition: "SCE-2022",
        date: "2022-08-22",
        instrument: "sub-fund set-up",
        amount: ["reported", "3500000000", "CNY"],
        parties: [investor("cdh-baifu"), host("beibei-science-park")],
        source: ["xxznews", "另一签约项目——鼎晖百孚传感器及高端制造装备产业集群,总投资35亿元"],
      },
    ],
  },
  namedIn2022(
    "sce-2022-igbt",
    {
      zh: "6吋IGBT晶圆产业化",
      en: "Industrialisation of 6-inch IGBT wafers",
      fr: "Industrialisation de tranches IGBT de 6 pouces",
    },
    "IC",
    "引進6吋IGBT晶圓產業化",
  ),
  namedIn2022(
    "sce-2022-photonic-wafers",
    {
      zh: "8吋光电晶圆制造",
      en: "Manufacture of 8-inch optoelectronic wafers",
      fr: "Fabrication de tranches optoélectroniques de 8 pouces",
    },
    "IC",
    "8吋光電晶圓製造",
  ),
  {
    slug: "sce-2022-carbon-chips",
    language: "zh",
    title: {
      zh: "北京大学重庆碳基集成电路研究院",
      en: "Peking University Chongqing institute of carbon-based integrated circuits",
      fr: "Institut de circuits intégrés à base de carbone de l'université de Pékin à Chongqing",
    },
    translated: ["en", "fr"],
    domains: ["IC"],
    places: chongqing,
    kind: "institution",
    unconfirmed: true,
    agreements: [
      {
        edition: "SCE-2022",
        ceremony: "sce-2022-key-projects",
        date: "2022-08-22",
        instrument: "",
        parties: [partner("peking-university", stated("CN-BJ"))],
        source: ["outputnews", "北京大學重慶碳基集成電路研究院等項目"],
      },
    ],
  },
  namedIn2022(
    "sce-2022-adc-drugs",
    {
      zh: "ADC抗体药物研发及产业化",
      en: "R&D and industrialisation of ADC antibody drugs",
      fr: "R&D et industrialisation de médicaments à anticorps ADC",
    },
    "BIOMEDICINE",
    "引進ADC抗體藥物研發及產業化",
  ),
  namedIn2022(
    "sce-2022-bnct",
    {
      zh: "BNCT核医疗健康工程技术创新发展产业化应用示范基地",
      en: "Demonstration base for BNCT nuclear medicine engineering and its industrial use",
      fr: "Base de démonstration de l'ingénierie de médecine nucléaire BNCT et de ses applications",
    },
    "BIOMEDICINE",
    "BNCT核醫療健康工程技術創新發展產業化應用示範基地",
  ),
  namedIn2022(
    "sce-2022-cbs-ct",
    {
      zh: "新型移动式微剂量医用CBS-CT机生产线",
      en: "Production line for new mobile micro-dose medical CBS-CT machines",
      fr: "Ligne de production de nouveaux appareils médicaux CBS-CT mobiles à microdose",
    },
    "BIOMEDICINE",
    "新型移動式微劑量醫用CBS-CT機生產線",
  ),
  {
    slug: "sce-2023-crrc",
    language: "zh",
    title: {
      zh: "战略合作协议(中国中车)",
      en: "Strategic cooperation agreement (CRRC)",
      fr: "Accord de coopération stratégique (CRRC)",
    },
    translated: ["en", "fr"],
    summary: whichSigned,
    places: chongqing,
    unconfirmed: true,
    agreements: [
      {
        edition: "SCE-2023",
        date: "2023-09-04",
        instrument: "strategic cooperation agreement",
        parties: [host("chongqing-government", stated("CN-CQ")), partner("crrc", inferred("CN-BJ"))],
        source: [
          "fjsen",
          "同中国中车、工业和信息化部电子五所等多个企业和部门签订了战略合作协议与技术合作协议",
        ],
      },
    ],
  },
  {
    slug: "sce-2023-miit-institute",
    language: "zh",
    title: {
      zh: "技术合作协议(工业和信息化部电子五所)",
      en: "Technical cooperation agreement (MIIT electronics fifth institute)",
      fr: "Accord de coopération technique (cinquième institut d'électronique du MIIT)",
    },
    translated: ["en", "fr"],
    summary: whichSigned,
    places: chongqing,
    unconfirmed: true,
    agreements: [
      {
        edition: "SCE-2023",
        date: "2023-09-04",
        instrument: "technical cooperation agreement",
        parties: [host("chongqing-government", stated("CN-CQ")), partner("miit-fifth-institute")],
        source: ["fjsen", "签订了战略合作协议与技术合作协议"],
      },
    ],
  },
  {
    slug: "wsie-2024-battery-swap",
    language: "zh",
    title: {
      zh: "重卡换电站建设组网与运营示范",
      en: "Network of battery-swap stations for heavy trucks: construction and demonstration",
      fr: "Réseau de stations d'échange de batteries pour poids lourds : construction et démonstration",
    },
    translated: ["en", "fr"],
    summary: {
      zh: "一个相关的港口项目已先行开工，计划2024年7月投运。",
      en: "A related port project had already started, to operate from July 2024.",
      fr: "Un projet portuaire lié avait déjà commencé, mise en service prévue en juillet 2024.",
    },
    domains: ["NEW-ENERGY", "SMART-TRANSPORT"],
    places: tianjin,
    agreements: [
      {
        edition: "WSIE-2024",
        ceremony: "wsie-2024-key-projects",
        date: "2024-06-19",
        instrument: "",
        parties: [investor("qiyuan", stated("CN-SH")), host("tianjin")],
        source: ["ce", "此次在天津布局“重卡换电站建设组网与运营示范”项目"],
      },
    ],
  },
  reportedInJapanese(
    "wsie-2025-low-altitude",
    {
      zh: "低空经济西部基地",
      en: "Western base for low-altitude economy",
      fr: "Base occidentale de l'économie de basse altitude",
    },
    "wanfeng",
    "LOW-ALTITUDE",
    "万豊奥特が西部地域で進める「低空経済」",
  ),
  reportedInJapanese(
    "wsie-2025-geely",
    {
      zh: "产业智能制造项目",
      en: "Industrial smart manufacturing project",
      fr: "Projet de fabrication industrielle intelligente",
    },
    "geely-technology",
    "SMART-MANUFACTURING",
    "吉利科技の産業スマート製造プロジェクト",
  ),
  reportedInJapanese(
    "wsie-2025-huaqing",
    {
      zh: "半导体材料生产与封装",
      en: "Semiconductor materials production and packaging",
      fr: "Production et encapsulation de matériaux semi-conducteurs",
    },
    "huaqing",
    "IC",
    "華清電子の半導体材料生産・パッケージングプロジェクト",
  ),
  {
    slug: "wsie-2025-marine-engines",
    language: "zh",
    title: {
      zh: "力创商用船舶天然气发动机生产基地",
      en: "Lichuang production base for natural-gas engines of commercial ships",
      fr: "Base Lichuang de production de moteurs à gaz naturel pour navires de commerce",
    },
    translated: ["en", "fr"],
    domains: ["EQUIPMENT"],
    places: [["CN-CQ", "Yongchuan"]],
    leadUnit: "500118",
    agreements: [
      {
        edition: "WSIE-2025",
        date: "2025-09-05",
        instrument: "",
        amount: ["reported", "2000000000", "CNY"],
        parties: [investor("lichuang", stated("CN-SD")), host("yongchuan")],
        source: ["yongchuan", "潍坊力创电子科技有限公司投资20亿元的力创商用船舶天然气发动机生产基地"],
      },
    ],
  },
  {
    slug: "wsie-2025-guoke-park",
    language: "zh",
    title: {
      zh: "国科创同智能制造园区项目",
      en: "Guoke Chuangtong smart-manufacturing park",
      fr: "Parc de fabrication intelligente Guoke Chuangtong",
    },
    translated: ["en", "fr"],
    domains: ["SMART-MANUFACTURING", "AUTO-PARTS", "NEW-ENERGY", "NEW-MATERIALS"],
    places: [["CN-CQ", "Yongchuan"]],
    leadUnit: "500118",
    agreements: [
      {
        edition: "WSIE-2025",
        date: "2025-09-05",
        instrument: "",
        amount: ["reported", "2000000000", "CNY"],
        parties: [investor("guoke"), host("yongchuan")],
        source: ["yongchuan", "国科创同科技集团投资20亿元的国科创同智能制造园区项目"],
      },
    ],
  },
  {
    slug: "wsie-2025-innovation-harbour",
    language: "zh",
    title: { zh: "创新港项目", en: "Innovation harbour", fr: "Port de l'innovation" },
    translated: ["en", "fr"],
    summary: {
      zh: "来源未明确签约方；金额仅为首期。",
      en: "The source does not say exactly who signs; the amount is that of the first phase only.",
      fr: "La source ne dit pas exactement qui signe ; le montant est celui de la première phase seule.",
    },
    domains: ["EDUCATION", "CHIP-PACKAGING", "SOFTWARE"],
    places: [["CN-CQ", "Yongchuan"]],
    unconfirmed: true,
    agreements: [
      {
        edition: "WSIE-2025",
        date: "2025-09-05",
        instrument: "",
        amount: ["first phase", "1000000000", "CNY"],
        parties: [
          partner("smart-engineering-college", stated("CN-CQ")),
          partner("huawei-yongchuan", stated("CN-CQ")),
        ],
        source: ["yongchuan", "首期计划投入10亿元,建设10条先进芯片封测产线"],
      },
    ],
  },
  {
    slug: "wic-2023-new-energy-base",
    language: "zh",
    title: {
      zh: "大型新能源基地项目",
      en: "Large new-energy base",
      fr: "Grande base d'énergies nouvelles",
    },
    translated: ["en", "fr"],
    domains: ["NEW-ENERGY"],
    places: tianjin,
    unconfirmed: true,
    agreements: [
      {
        edition: "WIC-2023",
        date: "2023-05",
        instrument: "",
        amount: ["reported", "7000000000", "CNY"],
        parties: [investor("huadian"), host("tianjin")],
        source: ["zhaozy", "70 亿元的中国华电集团大型新能源基地项目"],
      },
    ],
  },
  {
    slug: "wic-2023-zero-carbon-park",
    language: "zh",
    title: {
      zh: "环渤海新能源总部及临港零碳智慧工业园区示范项目",
      en: "Bohai Rim new-energy headquarters and Lingang zero-carbon smart industrial park",
      fr: "Siège des énergies nouvelles du pourtour de Bohai et parc industriel intelligent zéro carbone de Lingang",
    },
    translated: ["en", "fr"],
    domains: ["NEW-ENERGY"],
    places: tianjin,
    unconfirmed: true,
    agreements: [
      {
        edition: "WIC-2023",
        date: "2023-05",
        instrument: "",
        amount: ["reported", "6000000000", "CNY"],
        parties: [host("tianjin")],
        source: ["zhaozy", "60 亿元的环渤海新能源总部及临港零碳智慧工业园区示范项目"],
      },
    ],
  },
  {
    slug: "wic-2023-spv",
    language: "zh",
    title: { zh: "SPV项目", en: "SPV project", fr: "Projet SPV" },
    translated: ["en", "fr"],
    domains: ["LEASING"],
    places: tianjin,
    unconfirmed: true,
    agreements: [
      {
        edition: "WIC-2023",
        date: "2023-05",
        instrument: "",
        amount: ["reported", "5000000000", "CNY"],
        parties: [investor("citic-leasing"), host("tianjin")],
        source: ["zhaozy", "50 亿元的中信金租 SPV 项目"],
      },
    ],
  },
  withCentralEnterprise(
    "wcifit-2023-china-south",
    ["中国兵器装备集团有限公司", "China South Industries Group Corporation"],
    "china-south",
  ),
  withCentralEnterprise(
    "wcifit-2023-cosco",
    ["中国远洋海运集团有限公司", "China Ocean Shipping Group Co., Ltd."],
    "cosco",
  ),
  withCentralEnterprise(
    "wcifit-2023-cecep",
    [
      "中国节能环保集团有限公司",
      "China Energy Conservation and Environmental Protection Group Co., Ltd.",
      "CECEP",
    ],
    "cecep",
  ),
  withCentralEnterprise(
    "wcifit-2023-china-logistics",
    ["中国物流集团有限公司", "China Logistics Group Co., Ltd."],
    "china-logistics",
  ),
];
