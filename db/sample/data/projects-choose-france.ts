import type { Texts } from "../../../domain/languages";
import { buyer, inferred, partner, seller, stated } from "../parties";
import type { Cited, SampleAmount, SampleParty, SampleProject } from "../records";

type Rest = Partial<Pick<SampleProject, "summary" | "domains" | "places" | "kind" | "jobs">>;

/** What was announced on one occasion: nothing signed is known. Titles are the register's own. */
const announcedAt =
  (edition: string, date: string) =>
  (
    slug: string,
    title: Texts,
    parties: readonly SampleParty[],
    source: Cited,
    amount: SampleAmount | null,
    rest: Rest,
  ): SampleProject => ({
    slug,
    language: "fr",
    title,
    translated: ["zh", "en", "fr"],
    ...rest,
    agreements: [
      { edition, date, instrument: "announcement", ...(amount ? { amount } : {}), parties, source },
    ],
  });

const in2020 = announcedAt("CF-2020", "2020-01");
const in2021 = announcedAt("CF-2021", "2021-06-28");
const inJanuary2022 = announcedAt("CF-2022-1", "2022-01-17");
const inJuly2022 = announcedAt("CF-2022-2", "2022-07-11");
const in2023 = announcedAt("CF-2023", "2023-05-15");

const jobs = (min: number, max = min) => ({ jobs: [min, max] as const });
const at = (...names: string[]) => ({ places: names.map((name) => ["FR", name] as const) });

const of2020: readonly SampleProject[] = [
  {
    slug: "cf-2020-cruise-ships",
    language: "fr",
    title: { zh: "邮轮订单", en: "Cruise ships order", fr: "Commande de paquebots" },
    translated: ["zh", "en", "fr"],
    summary: {
      zh: "属订单而非投资；来源未载买方国别。",
      en: "An order, not an investment; the buyer's country is not in the source.",
      fr: "Une commande, pas un investissement ; le pays de l'acheteur n'est pas dans la source.",
    },
    domains: ["SHIPBUILDING"],
    ...at("Saint-Nazaire"),
    kind: "purchase",
    agreements: [
      {
        edition: "CF-2020",
        date: "2020-01",
        instrument: "order",
        amount: ["reported", "2000000000", "EUR"],
        parties: [buyer("msc"), seller("chantiers-atlantique", stated("FR"))],
        source: ["journalEconomique", "ont raflé la plus grosse mise avec 2 milliards d’euros de commande"],
      },
    ],
  },
  in2020(
    "cf-2020-toyota",
    {
      zh: "瓦朗谢讷第二款车型",
      en: "Second vehicle at Valenciennes",
      fr: "Deuxième véhicule à Valenciennes",
    },
    [partner("toyota", inferred("JP"))],
    ["journalEconomique", "une enveloppe budgétaire de 100 millions d’euros et la création de 400 emplois"],
    ["reported", "100000000", "EUR"],
    { domains: ["AUTOMOTIVE"], ...at("Valenciennes"), ...jobs(400) },
  ),
  in2020(
    "cf-2020-astrazeneca",
    { zh: "敦刻尔克扩建", en: "Dunkirk extension", fr: "Extension à Dunkerque" },
    [partner("astrazeneca", inferred("GB"))],
    ["journalEconomique", "AstraZeneca va investir 200 millions d’euros supplémentaires à Dunkerque"],
    ["reported", "200000000", "EUR"],
    {
      domains: ["HEALTH"],
      ...at("Dunkerque"),
      kind: "expansion",
      summary: {
        zh: "此外五年内在法国其他地方投入4.5亿。",
        en: "Besides, 450 million over five years elsewhere in France.",
        fr: "S'y ajoutent 450 millions sur cinq ans ailleurs en France.",
      },
    },
  ),
];

const of2021: readonly SampleProject[] = [
  in2021(
    "cf-2021-envision",
    {
      zh: "雷诺厂区内的电池工厂",
      en: "Battery factory on the Renault site",
      fr: "Usine de batteries sur le site de Renault",
    },
    [
      { organization: "envision-aesc", role: "investor", ...stated("JP"), parentOrigin: "CN" },
      partner("renault"),
    ],
    [
      "boursorama2021",
      "un investissement potentiel de 2 milliards d'euros et la création de 2.500 emplois d'ici 2030",
    ],
    ["potential", "2000000000", "EUR"],
    { domains: ["BATTERIES"], ...at("Douai"), ...jobs(2500) },
  ),
  in2021(
    "cf-2021-merck",
    {
      zh: "莫尔塞姆和马尔蒂亚克基地",
      en: "Molsheim and Martillac sites",
      fr: "Sites de Molsheim et de Martillac",
    },
    [partner("merck", stated("DE"))],
    ["boursorama2021", "Merck : le laboratoire allemand va investir 175 millions d'euros"],
    ["reported", "175000000", "EUR"],
    { domains: ["HEALTH"], ...at("Molsheim", "Martillac"), ...jobs(500) },
  ),
  in2021(
    "cf-2021-biogen",
    { zh: "巴黎中心", en: "Paris hub", fr: "Pôle à Paris" },
    [partner("biogen", stated("US"))],
    ["boursorama2021", "Biogen : le groupe américain prévoit d'investir 175 millions sur 5 ans"],
    ["planned", "175000000", "EUR", 5],
    { domains: ["HEALTH"], ...at("Paris"), ...jobs(100) },
  ),
  in2021(
    "cf-2021-novo-nordisk",
    { zh: "沙特尔胰岛素工厂", en: "Chartres insulin site", fr: "Site d'insuline de Chartres" },
    [partner("novo-nordisk", stated("DK"))],
    ["boursorama2021", "va investir 50 millions d'euros supplémentaires, sur la période 2021-2022"],
    ["reported", "50000000", "EUR"],
    { domains: ["HEALTH"], ...at("Chartres") },
  ),
  in2021(
    "cf-2021-vorwerk",
    { zh: "卢瓦尔河畔克卢瓦工厂", en: "Cloyes-sur-le-Loir site", fr: "Site de Cloyes-sur-le-Loir" },
    [partner("vorwerk", stated("DE"))],
    ["boursorama2021", "plan d'investissement de 40 millions d'euros sur trois ans"],
    ["reported", "40000000", "EUR", 3],
    { domains: ["HOUSEHOLD"], ...at("Cloyes-sur-le-Loir"), ...jobs(850) },
  ),
  in2021(
    "cf-2021-westinghouse",
    { zh: "焊接技能中心", en: "Welding competence centre", fr: "Pôle de compétences en soudure" },
    [partner("westinghouse", stated("US"))],
    [
      "boursorama2021",
      "va investir 62 millions d'euros pour créer un pôle de compétences spécialisé dans la soudure",
    ],
    ["reported", "62000000", "EUR"],
    { domains: ["NUCLEAR"], ...at("Chaponnay"), ...jobs(60) },
  ),
];

const ofJanuary2022: readonly SampleProject[] = [
  inJanuary2022(
    "cf-2022-1-ikea",
    { zh: "循环经济与运输", en: "Circular economy and transport", fr: "Économie circulaire et transport" },
    [partner("ikea", stated("SE"))],
    ["boursorama2022", "Ikea prévoit d’investir 650 millions d’euros sur trois ans"],
    ["reported", "650000000", "EUR", 3],
    { domains: ["RETAIL"] },
  ),
  inJanuary2022(
    "cf-2022-1-alsea",
    {
      zh: "星巴克在法国的发展",
      en: "Starbucks France development",
      fr: "Développement de Starbucks en France",
    },
    [partner("alsea")],
    ["boursorama2022", "Alsea projette d’investir 80 millions d’euros entre 2022 et 2026"],
    ["reported", "80000000", "EUR"],
    { domains: ["FOOD-SERVICE"] },
  ),
  inJanuary2022(
    "cf-2022-1-collins",
    {
      zh: "2022年航空投资计划",
      en: "Aviation investment plan 2022",
      fr: "Plan d'investissement dans l'aviation 2022",
    },
    [partner("collins-aerospace", stated("US"))],
    ["boursorama2022", "plan d’investissement de 30,2 millions d’euros pour 2022"],
    ["reported", "30200000", "EUR"],
    { domains: ["AEROSPACE"] },
  ),
  inJanuary2022(
    "cf-2022-1-ferrero",
    { zh: "诺曼底工厂", en: "Normandy site", fr: "Site de Normandie" },
    [partner("ferrero")],
    ["boursorama2022", "investir, dans les prochains mois, 36 millions d’euros en Normandie"],
    ["reported", "36000000", "EUR"],
    { domains: ["FOOD"], ...at("Normandie") },
  ),
  inJanuary2022(
    "cf-2022-1-mars",
    {
      zh: "增产与现代化改造",
      en: "Production increase and modernisation",
      fr: "Hausse de la production et modernisation",
    },
    [partner("mars", stated("US"))],
    ["boursorama2022", "Mars va investir 138 millions d’euros pour augmenter sa production"],
    ["reported", "138000000", "EUR"],
    { domains: ["FOOD"], kind: "expansion" },
  ),
  inJanuary2022(
    "cf-2022-1-basf",
    { zh: "己二胺工厂", en: "Hexamethylenediamine plant", fr: "Usine d'hexaméthylènediamine" },
    [partner("basf", inferred("DE"))],
    [
      "boursorama2022",
      "300 millions d’euros à la construction d’une nouvelle usine de production d’hexaméthylènediamine",
    ],
    ["reported", "300000000", "EUR"],
    { domains: ["CHEMISTRY"], ...at("Chalampé") },
  ),
  inJanuary2022(
    "cf-2022-1-eastman",
    { zh: "塑料回收工厂", en: "Plastics recycling plant", fr: "Usine de recyclage de plastiques" },
    [partner("eastman", inferred("US"))],
    ["boursorama2022", "850 millions d’euros vont être investis dans une usine de recyclage de plastiques"],
    ["reported", "850000000", "EUR"],
    {
      domains: ["RECYCLING"],
      ...at("Normandie"),
      summary: {
        zh: "地点尚不确定。",
        en: "The place is uncertain.",
        fr: "Le lieu est incertain.",
      },
    },
  ),
  inJanuary2022(
    "cf-2022-1-getir",
    {
      zh: "全国社区商店网络",
      en: "National network of local shops",
      fr: "Réseau national de commerces de proximité",
    },
    [partner("getir", inferred("TR"))],
    [
      "boursorama2022",
      "un réseau national de commerces de proximité avec, à la clé, 5 000 créations d’emplois",
    ],
    null,
    { domains: ["RETAIL"], ...jobs(5000) },
  ),
  inJanuary2022(
    "cf-2022-1-equinix",
    {
      zh: "第十座数据中心与法国计划",
      en: "Tenth data centre and France plan",
      fr: "Dixième centre de données et plan pour la France",
    },
    [partner("equinix", stated("US"))],
    ["electroniques", "investira 750 millions d’euros en France sur trois ans"],
    ["reported", "750000000", "EUR", 3],
    { domains: ["DATA-CENTRES"], ...at("Saint-Denis") },
  ),
  inJanuary2022(
    "cf-2022-1-cisco",
    { zh: "法国投资计划", en: "France investment plan", fr: "Plan d'investissement en France" },
    [partner("cisco", stated("US"))],
    ["electroniques", "l’Américain Cisco souhaite investir 50M€ dans l’Hexagone"],
    ["planned", "50000000", "EUR", 3],
    { domains: ["IT"] },
  ),
];

const crolles = inJuly2022(
  "cf-2022-2-crolles",
  {
    zh: "克罗勒半导体工厂",
    en: "Semiconductor plant at Crolles",
    fr: "Usine de semi-conducteurs à Crolles",
  },
  [partner("stmicroelectronics", stated("FR", "IT")), partner("globalfoundries", stated("US"))],
  ["banqueDesTerritoires", "représentant 5,7 milliards d'euros d'investissement et un millier d'emplois"],
  ["reported", "5700000000", "EUR"],
  { domains: ["IC"], ...at("Crolles"), ...jobs(1000) },
);

const ofJuly2022: readonly SampleProject[] = [
  {
    ...crolles,
    claims: [
      {
        field: "agreement:a1.amount",
        value: "5700000000 EUR",
        source: [
          "banqueDesTerritoires",
          "représentant 5,7 milliards d'euros d'investissement et un millier d'emplois",
        ],
        chosen: true,
        reason: {
          zh: "来自峰会当日的报道；另一说法早一天刊出。",
          en: "It reports the summit itself; the other figure was printed the day before.",
          fr: "Elle rend compte du sommet lui-même ; l'autre chiffre a été publié la veille.",
        },
      },
      {
        field: "agreement:a1.amount",
        value: "about 4000000000 EUR",
        source: ["dayBeforeCrolles"],
        chosen: false,
      },
    ],
  },
  inJuly2022(
    "cf-2022-2-fedex",
    { zh: "鲁瓦西枢纽就业", en: "Roissy hub jobs", fr: "Emplois au hub de Roissy" },
    [partner("fedex", inferred("US"))],
    ["levif", "Fedex va créer de son côté 1.200 emplois permanents à Roissy"],
    null,
    { domains: ["LOGISTICS"], ...at("Roissy"), ...jobs(1200) },
  ),
  inJuly2022(
    "cf-2022-2-amadeus",
    { zh: "索菲亚科技园就业", en: "Sophia Antipolis jobs", fr: "Emplois à Sophia Antipolis" },
    [partner("amadeus", stated("ES"))],
    ["levif", "l'espagnol Amadeus (gestion de réservations touristiques) 800 emplois"],
    null,
    { domains: ["TRAVEL-TECH"], ...at("Sophia Antipolis"), ...jobs(800) },
  ),
  inJuly2022(
    "cf-2022-2-accenture",
    { zh: "布列塔尼就业", en: "Brittany jobs", fr: "Emplois en Bretagne" },
    [partner("accenture", stated("IE"))],
    ["levif", "le cabinet de conseil Accenture 500 en Bretagne"],
    null,
    { domains: ["CONSULTING"], ...at("Bretagne"), ...jobs(500) },
  ),
  inJuly2022(
    "cf-2022-2-vinfast",
    { zh: "展厅与维修车间", en: "Showrooms and workshops", fr: "Showrooms et ateliers" },
    [partner("vinfast", stated("VN"))],
    ["levif", "le vietnamien Vinfast (automobile) 350 à 400 dans des showrooms et ateliers"],
    null,
    { domains: ["AUTOMOTIVE"], ...at(""), ...jobs(350, 400) },
  ),
  inJuly2022(
    "cf-2022-2-vorwerk",
    { zh: "第二生产基地", en: "Second production site", fr: "Deuxième site de production" },
    [partner("vorwerk", stated("DE"))],
    ["levif", "se doter d'un deuxième site de production en Eure-et-Loir"],
    null,
    { domains: ["HOUSEHOLD"], ...at("Donnemain-Saint-Mamès") },
  ),
  inJuly2022(
    "cf-2022-2-iveco",
    { zh: "电动客车基地", en: "Electric bus site", fr: "Site de bus électriques" },
    [partner("iveco", stated("IT"))],
    ["levif", "Le groupe italien Iveco va développer son site de bus électriques de Rorthais"],
    null,
    { domains: ["AUTOMOTIVE"], ...at("Rorthais") },
  ),
];

const prologium = in2023(
  "cf-2023-prologium",
  { zh: "固态电池超级工厂", en: "Solid-battery gigafactory", fr: "Gigafactory de batteries solides" },
  [partner("prologium", stated("TW"))],
  [
    "usineNouvelle",
    "un projet de 5,2 milliards d'euros et 3.000 emplois porté par le groupe taïwanais ProLogium",
  ],
  ["reported", "5200000000", "EUR"],
  { domains: ["BATTERIES"], ...at("Dunkerque"), ...jobs(3000) },
);

const jointVenture: SampleProject = {
  slug: "cf-2023-xtc-orano",
  language: "fr",
  title: {
    zh: "电池前驱体与正极材料合资企业",
    en: "Battery precursors and cathodes joint venture",
    fr: "Coentreprise de précurseurs et de cathodes de batteries",
  },
  translated: ["zh", "en", "fr"],
  domains: ["BATTERIES"],
  ...at("Dunkerque"),
  kind: "joint-venture",
  ...jobs(1700),
  agreements: [
    {
      edition: "CF-2023",
      date: "2023-05-15",
      instrument: "joint-venture agreements",
      amount: ["reported", "1500000000", "EUR"],
      parties: [partner("xtc", stated("CN")), partner("orano", stated("FR"))],
      source: [
        "usineNouvelle",
        "accords de coentreprise avec le français Orano pour la production de précurseurs et de cathodes",
      ],
    },
  ],
  claims: [{ field: "jobs", value: "1700", source: ["sensemaking"], chosen: true }],
};

const holosolis = in2023(
  "cf-2023-holosolis",
  { zh: "太阳能电池板超级工厂", en: "Solar-panel gigafactory", fr: "Gigafactory de panneaux solaires" },
  [partner("holosolis")],
  [
    "regions",
    "une gigafactory de fabrication de panneaux solaires en Moselle, prévue pour 2025 à Sarreguemines",
  ],
  null,
  { domains: ["PHOTOVOLTAICS"], ...at("Sarreguemines"), ...jobs(1700) },
);

const of2023: readonly SampleProject[] = [
  {
    ...prologium,
    firstAnnounced: [
      "2023-05-12",
      [
        "usineNouvelle",
        "un projet de 5,2 milliards d'euros et 3.000 emplois porté par le groupe taïwanais ProLogium",
      ],
    ],
  },
  jointVenture,
  in2023(
    "cf-2023-ikea",
    { zh: "2023至2026年物流能力", en: "Logistics capacity 2023-2026", fr: "Capacités logistiques 2023-2026" },
    [partner("ikea", stated("SE"))],
    [
      "usineNouvelle",
      "renforcer ses capacités logistiques en investissant 906 millions d'euros en France entre 2023 et 2026",
    ],
    ["reported", "906000000", "EUR"],
    { domains: ["RETAIL-LOGISTICS"] },
  ),
  in2023(
    "cf-2023-pfizer",
    { zh: "2023至2026年法国计划", en: "France plan 2023-2026", fr: "Plan pour la France 2023-2026" },
    [partner("pfizer", stated("US"))],
    ["usineNouvelle", "Pfizer prévoit d'investir plus de 500 millions d'euros en France sur la même période"],
    ["more_than", "500000000", "EUR"],
    { domains: ["HEALTH"] },
  ),
  in2023(
    "cf-2023-morgan-stanley",
    { zh: "巴黎岗位", en: "Paris posts", fr: "Postes à Paris" },
    [partner("morgan-stanley", stated("US"))],
    ["usineNouvelle", "prévoit de créer 200 nouveaux postes à Paris d'ici 2025"],
    null,
    { domains: ["FINANCE"], ...at("Paris"), ...jobs(200) },
  ),
  in2023(
    "cf-2023-power-dot",
    { zh: "充电网络", en: "Charging network", fr: "Réseau de recharge" },
    [partner("power-dot", stated("PT"))],
    ["sensemaking", "un investissement de 140 millions d'euros d'ici 2025 (66 emplois créés)"],
    ["reported", "140000000", "EUR"],
    { domains: ["CHARGING"], ...jobs(66) },
  ),
  in2023(
    "cf-2023-iveco",
    {
      zh: "阿诺奈和波旁朗西工厂",
      en: "Annonay and Bourbon-Lancy sites",
      fr: "Sites d'Annonay et de Bourbon-Lancy",
    },
    [partner("iveco", stated("IT"))],
    [
      "sensemaking",
      "Iveco va injecter 115 millions d'euros dans ses sites d'Annonay (Ardèche) et de Bourbon-Lancy",
    ],
    ["reported", "115000000", "EUR"],
    { domains: ["AUTOMOTIVE"], ...at("Annonay", "Bourbon-Lancy") },
  ),
  in2023(
    "cf-2023-continental",
    { zh: "2023至2026年就业", en: "Jobs 2023-2026", fr: "Emplois 2023-2026" },
    [partner("continental", stated("DE"))],
    ["sensemaking", "Continental AG va créer 500 emplois entre 2023 et 2026 dans l'Hexagone"],
    null,
    { domains: ["AUTOMOTIVE"], ...jobs(500) },
  ),
  {
    ...holosolis,
    claims: [
      {
        field: "funds-in-place",
        value: "over 220m secured of the 850m needed (2025-11)",
        language: "en",
        source: ["prudencia"],
        chosen: true,
      },
      { field: "party", value: "HoloSolis", source: ["prudencia"], chosen: true },
    ],
  },
];

/** Announcements of the Choose France summits, 2020 to 2023. */
export const projectsOfChooseFrance: readonly SampleProject[] = [
  ...of2020,
  ...of2021,
  ...ofJanuary2022,
  ...ofJuly2022,
  ...of2023,
];
