import { host, inferred, investor, partner, stated } from "../parties";
import type { Cited, SampleProject } from "../records";

const openingDay: Cited = ["roboticulized", "signed key projects on the opening day, such as IAT Liangjiang"];
const liangjiang = [["CN-CQ", "Liangjiang"]] as const;

/** Projects of the Smart China Expo of 2018, 2019 and 2021, and of Nanchang's VR town of 2019. */
export const projects2018To2021: readonly SampleProject[] = [
  {
    slug: "sce-2018-intelligent-vehicles",
    language: "zh",
    title: {
      zh: "智能汽车制造基地(40万辆产能)",
      en: "Intelligent vehicle manufacturing base (capacity of 400,000 vehicles)",
      fr: "Base de fabrication de véhicules intelligents (capacité de 400 000 véhicules)",
    },
    translated: ["en", "fr"],
    domains: ["INTELLIGENT-VEHICLES"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2018",
        date: "2018-08",
        instrument: "",
        amount: ["planned", "11000000000", "CNY"],
        parties: [investor("chehejia", stated("CN-BJ")), host("liangjiang-new-area")],
        source: ["gmw", "拟投资110亿元建设40万辆产能的智能汽车制造基地"],
      },
    ],
  },
  {
    slug: "sce-2018-new-energy-park",
    language: "zh",
    title: {
      zh: "新能源产业园",
      en: "New-energy industrial park",
      fr: "Parc industriel des énergies nouvelles",
    },
    translated: ["en", "fr"],
    domains: ["NEV"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2018",
        date: "2018-08",
        instrument: "official contract",
        amount: ["planned", "10200000000", "CNY"],
        parties: [investor("changan", inferred("CN-CQ")), host("liangjiang-new-area")],
        source: ["gmw", "长安汽车将投资102亿元建设新能源产业园"],
      },
    ],
    milestones: [
      {
        kind: "operating",
        actual: "2021-08",
        note: {
          zh: "截至2021年8月已产销新能源汽车13.3万辆；投产日期来源未载。",
          en: "133,000 new-energy vehicles made and sold by August 2021; the day production began is not in the source.",
          fr: "133 000 véhicules à énergies nouvelles produits et vendus en août 2021 ; la date de mise en production n'est pas dans la source.",
        },
        source: ["cri2021"],
      },
    ],
    claims: [
      {
        field: "agreement:a1.amount",
        value: "10200000000 CNY",
        source: ["gmw", "长安汽车将投资102亿元建设新能源产业园"],
        chosen: true,
        reason: {
          zh: "第二个来源予以证实。",
          en: "A second source confirms it.",
          fr: "Une seconde source la confirme.",
        },
      },
      {
        field: "agreement:a1.amount",
        value: "10200000000 CNY",
        source: ["cri2021"],
        chosen: false,
      },
      {
        field: "agreement:a1.type",
        value: "official contract",
        source: ["cri2021"],
        chosen: true,
      },
    ],
  },
  {
    slug: "sce-2018-satellite-internet",
    language: "zh",
    title: {
      zh: "全球低轨卫星移动通信与空间互联网系统",
      en: "Global low-orbit satellite mobile communications and space internet system",
      fr: "Système mondial de communications mobiles par satellites en orbite basse et d'internet spatial",
    },
    translated: ["en", "fr"],
    domains: ["SATELLITE"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2018",
        date: "2018-08",
        instrument: "",
        amount: ["approximately", "20000000000", "CNY"],
        parties: [investor("casc", inferred("CN-BJ")), host("liangjiang-new-area")],
        source: ["gmw", "中国航天科技集团将投资约200亿元建设全球低轨卫星移动通信与空间互联网系统"],
      },
    ],
  },
  {
    slug: "sce-2018-tencent-headquarters",
    language: "zh",
    title: {
      zh: "腾讯西南总部",
      en: "Tencent southwest headquarters",
      fr: "Siège de Tencent pour le sud-ouest",
    },
    translated: ["en", "fr"],
    summary: {
      zh: "仅为公开承诺，来源并未称其为合同。",
      en: "A public promise: the source does not speak of a contract.",
      fr: "Une promesse publique : la source ne parle pas de contrat.",
    },
    domains: ["CLOUD"],
    places: [["CN-CQ", ""]],
    kind: "headquarters",
    unconfirmed: true,
    agreements: [
      {
        edition: "SCE-2018",
        date: "2018-08",
        instrument: "public promise",
        parties: [partner("tencent", inferred("CN-GD"))],
        source: ["szuonline", "腾讯西南总部是马化腾在2018年首届智博会上许下的承诺"],
      },
    ],
    milestones: [
      {
        kind: "operating",
        actual: "2019-08-25",
        note: {
          zh: "2019年智博会前一天启用。",
          en: "In use the day before the Smart China Expo 2019.",
          fr: "En service la veille de la Smart China Expo 2019.",
        },
        source: ["szuonline"],
      },
    ],
  },
  {
    slug: "sce-2019-memory-chips",
    language: "zh",
    title: {
      zh: "紫光存储芯片产业基地项目",
      en: "Tsinghua Unigroup memory-chip industrial base",
      fr: "Base industrielle de puces mémoire de Tsinghua Unigroup",
    },
    translated: ["en", "fr"],
    domains: ["IC"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    otherUnits: ["CQ-ECONOMY"],
    agreements: [
      {
        edition: "SCE-2019",
        date: "2019-08-27",
        instrument: "cooperation agreement",
        parties: [host("chongqing-government", stated("CN-CQ")), partner("unigroup", inferred("CN-BJ"))],
        source: ["cri2019", "重慶市人民政府與紫光集團簽署紫光存儲晶片産業基地項目合作協議"],
      },
      {
        edition: "SCE-2019",
        date: "2019-08-27",
        instrument: "investment cooperation agreement",
        parties: [
          host("chongqing-economy-commission", stated("CN-CQ")),
          host("liangjiang-new-area", stated("CN-CQ")),
          partner("unigroup", inferred("CN-BJ")),
        ],
        source: ["ichongqing2019", "signed a project investment cooperation agreement"],
        repeats: "The same project, signed again by three parties in the same edition: counted once.",
      },
    ],
    milestones: [
      {
        kind: "started",
        planned: "2020",
        note: {
          zh: "改为2020年底前开工（原计划2019年底）。",
          en: "Now by the end of 2020 (first planned for the end of 2019).",
          fr: "Désormais d'ici fin 2020 (d'abord prévu fin 2019).",
        },
        source: ["nikkeiReprint"],
      },
      {
        kind: "operating",
        planned: "2022",
        note: {
          zh: "改为2022年量产（原计划2021年投产）。",
          en: "Mass production now in 2022 (production first planned for 2021).",
          fr: "Production en série désormais en 2022 (d'abord prévue en 2021).",
        },
        source: ["nikkeiReprint"],
      },
      {
        kind: "delayed",
        actual: "2020-06",
        note: {
          zh: "2020年6月报道项目延期。",
          en: "The postponement was reported in June 2020.",
          fr: "Le report a été annoncé par la presse en juin 2020.",
        },
        source: ["nikkeiReprint"],
      },
    ],
    claims: [
      {
        field: "milestone:started.planned",
        value: "2019 (end of the year)",
        source: ["cri2019"],
        chosen: false,
      },
      {
        field: "milestone:started.planned",
        value: "2020 (by the end of the year)",
        source: ["nikkeiReprint"],
        chosen: true,
        reason: { zh: "报道较新。", en: "The later report.", fr: "L'information la plus récente." },
      },
      { field: "milestone:operating.planned", value: "2021", source: ["cri2019"], chosen: false },
      {
        field: "milestone:operating.planned",
        value: "2022 (mass production)",
        source: ["nikkeiReprint"],
        chosen: true,
        reason: { zh: "报道较新。", en: "The later report.", fr: "L'information la plus récente." },
      },
      {
        field: "investor",
        value: "In court reorganisation since 2021-07-16",
        source: ["eetChina"],
        chosen: true,
      },
    ],
  },
  {
    slug: "sce-2019-yigao-kaizhou",
    language: "zh",
    title: {
      zh: "颐高集团与开州区项目",
      en: "Project of Yigao Group and Kaizhou District",
      fr: "Projet du groupe Yigao et du district de Kaizhou",
    },
    translated: ["en", "fr"],
    summary: {
      zh: "来源既无项目名称，也无金额和协议类型。",
      en: "The source gives no title, no amount and no instrument.",
      fr: "La source ne donne ni titre, ni montant, ni nature de l'accord.",
    },
    places: [["CN-CQ", "Kaizhou"]],
    leadUnit: "500154",
    unconfirmed: true,
    agreements: [
      {
        edition: "SCE-2019",
        date: "2019-08",
        instrument: "",
        parties: [partner("yigao"), host("kaizhou")],
        source: ["fx361", "有的已在智博会期间成功签约,如颐高集团与开州区项目等"],
      },
    ],
  },
  {
    slug: "sce-2019-baidu-transport",
    language: "zh",
    title: {
      zh: "人工智能与智能交通合作",
      en: "AI and intelligent transport cooperation",
      fr: "Coopération en IA et transports intelligents",
    },
    translated: ["zh", "en", "fr"],
    domains: ["AI", "SMART-TRANSPORT"],
    places: [["CN-CQ", ""]],
    unconfirmed: true,
    agreements: [
      {
        edition: "SCE-2019",
        date: "2019-08",
        instrument: "cooperation (type not stated)",
        parties: [partner("baidu", inferred("CN-BJ")), host("chongqing-government", inferred("CN-CQ"))],
        source: ["szuonline", "2019年智博会期间,百度与重庆在AI特别是智能交通领域达成合作"],
      },
    ],
  },
  {
    slug: "vr-2019-v-valley",
    language: "zh",
    title: {
      zh: "中国V谷—南昌VR特色小镇项目",
      en: "China V Valley: Nanchang VR town",
      fr: "China V Valley : ville de la RV de Nanchang",
    },
    translated: ["en", "fr"],
    domains: ["VR"],
    places: [["CN-JX", "Nanchang"]],
    unconfirmed: true,
    agreements: [
      {
        edition: null,
        ceremony: "v-valley-2019",
        date: "2019-07-06",
        instrument: "framework cooperation agreement",
        amount: ["approximately", "50000000000", "CNY"],
        parties: [investor("greenland"), host("nanchang", stated("CN-JX")), partner("huawei")],
        source: ["vfdc", "三方就建设中国V谷—南昌VR特色小镇项目签署框架合作协议"],
      },
    ],
  },
  {
    slug: "wmc-2019-changxin",
    language: "zh",
    title: {
      zh: "合肥长鑫集成电路产业基地",
      en: "Hefei Changxin integrated-circuit industrial base",
      fr: "Base industrielle de circuits intégrés Changxin de Hefei",
    },
    translated: ["en", "fr"],
    domains: ["IC"],
    places: [["CN-AH", "Hefei"]],
    agreements: [
      {
        edition: "WMC-2019",
        date: "2019-09",
        instrument: "",
        amount: ["more_than", "220000000000", "CNY"],
        parties: [partner("changxin", stated("CN-AH"))],
        source: ["cnipai", "投资总额超2200 亿元的合肥长鑫集成电路产业基地在合肥签约成功"],
      },
    ],
    claims: [
      {
        field: "agreement:a1.amount",
        value: "over 220000000000 CNY (超2200亿元)",
        source: ["cnipai", "投资总额超2200 亿元的合肥长鑫集成电路产业基地在合肥签约成功"],
        chosen: true,
        reason: {
          zh: "此来源的地址可查。",
          en: "This source has an address that can be looked up.",
          fr: "Cette source a une adresse vérifiable.",
        },
      },
      {
        field: "agreement:a1.amount",
        value: "reaching 220000000000 CNY (达2200亿元)",
        source: ["otherChangxinReprint"],
        chosen: false,
      },
    ],
  },
  {
    slug: "sce-2021-cop-lines",
    language: "en",
    title: {
      zh: "COP摄像头芯片封装与测试线",
      en: "COP camera-chip package and testing lines",
      fr: "Lignes d'encapsulation et de test COP de puces de caméra",
    },
    translated: ["zh", "fr"],
    domains: ["IC"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        ceremony: "sce-2021-liangjiang-cloud",
        date: "2021-08-18",
        instrument: "",
        amount: ["reported", "1200000000", "CNY"],
        parties: [investor("dayou", stated("CN-CQ")), host("liangjiang-new-area")],
        source: [
          "liangjiang",
          "Its 1.2-billion-yuan project in Liangjiang will involve 30 COP package and testing lines",
        ],
      },
    ],
  },
  {
    slug: "sce-2021-chip-design",
    language: "en",
    title: {
      zh: "微电子芯片设计项目",
      en: "Microelectronic chip design program",
      fr: "Programme de conception de puces microélectroniques",
    },
    translated: ["zh", "fr"],
    domains: ["IC"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        ceremony: "sce-2021-liangjiang-cloud",
        date: "2021-08-18",
        instrument: "",
        parties: [investor("honedchip"), host("liangjiang-new-area")],
        source: ["liangjiang", "will establish an integrated circuit design company"],
      },
    ],
  },
  {
    slug: "sce-2021-light-guide-plates",
    language: "en",
    title: {
      zh: "导光板生产基地",
      en: "Production base for light guide plates",
      fr: "Base de production de plaques de guidage de lumière",
    },
    translated: ["zh", "fr"],
    domains: ["DISPLAYS"],
    places: liangjiang,
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        ceremony: "sce-2021-liangjiang-cloud",
        date: "2021-08-18",
        instrument: "",
        parties: [investor("yeahlight", stated("CN-JS")), host("liangjiang-new-area")],
        source: [
          "liangjiang",
          "made a new investment in Liangjiang in a production base for light guide plates",
        ],
      },
    ],
  },
  {
    slug: "sce-2021-iat-base",
    language: "en",
    title: {
      zh: "IAT两江国际汽车研发基地",
      en: "IAT Liangjiang international automobile R&D base",
      fr: "Base internationale de R&D automobile IAT de Liangjiang",
    },
    translated: ["zh", "fr"],
    domains: ["AUTO-RD"],
    places: liangjiang,
    kind: "rd-centre",
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        date: "2021-08-23",
        instrument: "",
        parties: [investor("iat"), host("liangjiang-new-area")],
        source: openingDay,
      },
    ],
  },
  {
    slug: "sce-2021-tencent-cloud",
    language: "en",
    title: {
      zh: "腾讯云工业互联网智能产业总部",
      en: "Tencent Cloud industrial Internet intelligent industry headquarter",
      fr: "Siège de Tencent Cloud pour l'internet industriel et l'industrie intelligente",
    },
    translated: ["zh", "fr"],
    domains: ["INDUSTRIAL-INTERNET"],
    places: liangjiang,
    kind: "headquarters",
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        date: "2021-08-23",
        instrument: "",
        parties: [investor("tencent-cloud"), host("liangjiang-new-area")],
        source: openingDay,
      },
    ],
  },
  {
    slug: "sce-2021-iflytek",
    language: "en",
    title: {
      zh: "iFlytek区域总部",
      en: "iFlytek regional headquarters",
      fr: "Siège régional d'iFlytek",
    },
    translated: ["zh", "fr"],
    domains: ["AI"],
    places: liangjiang,
    kind: "headquarters",
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        date: "2021-08-23",
        instrument: "",
        parties: [investor("iflytek"), host("liangjiang-new-area")],
        source: openingDay,
      },
    ],
  },
  {
    slug: "sce-2021-qi-anxin",
    language: "en",
    title: {
      zh: "QI-ANXIN集团区域总部",
      en: "QI-ANXIN Group regional headquarters",
      fr: "Siège régional du groupe QI-ANXIN",
    },
    translated: ["zh", "fr"],
    summary: {
      zh: "领域系本登记册编者所定，来源未载。",
      en: "The domain is the editors' own; the source names none.",
      fr: "Le domaine est celui des éditeurs ; la source n'en nomme aucun.",
    },
    domains: ["CYBERSECURITY"],
    places: liangjiang,
    kind: "headquarters",
    leadUnit: "LIANGJIANG",
    agreements: [
      {
        edition: "SCE-2021",
        date: "2021-08-23",
        instrument: "",
        parties: [investor("qi-anxin"), host("liangjiang-new-area")],
        source: openingDay,
      },
    ],
  },
];
