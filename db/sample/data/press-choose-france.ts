import type { Texts } from "../../../domain/languages";
import { amount, count, number } from "../printed";
import type { SamplePartition, SamplePress } from "../records";

const all: Texts = { zh: "全部公布项目", en: "All announced projects", fr: "Tous les projets annoncés" };
const inEuros = { unit: "EUR", class: "announcement" } as const;
const asAnnounced = { class: "announcement" } as const;

/** How the published total of six years is divided. */
export const partitionsOfChooseFrance: readonly SamplePartition[] = [
  {
    slug: "cf-2018-2023-sites",
    whole: "cf-2018-2023",
    names: { zh: "新建与否", en: "New sites or not", fr: "Nouveaux sites ou non" },
    complete: false,
  },
];

/** Published totals of the Choose France summits: announcements, in euros. */
export const pressOfChooseFrance: readonly SamplePress[] = [
  {
    slug: "cf-2018",
    editions: ["CF-2018"],
    scopes: all,
    date: "2018-01",
    source: ["banlieues", "2,1 milliards d’euros de promesses d’investissements, pour 11 projets"],
    figures: [
      count("11", "11 projets", asAnnounced),
      amount("2100000000", "2,1 milliards d’euros", "100000000", inEuros),
    ],
  },
  {
    slug: "cf-2021",
    editions: ["CF-2021"],
    scopes: all,
    date: "2021-06-28",
    source: ["boursorama2021", "22 nouveaux projets vont être annoncés, représentant 3,5 milliards d'euros"],
    figures: [
      count("22", "22 nouveaux projets", asAnnounced),
      amount("3500000000", "3,5 milliards d'euros", "100000000", inEuros),
      number("jobs", "7000", "nearly 7,000 jobs", { wording: "nearly" }),
    ],
  },
  {
    slug: "cf-2022-1",
    editions: ["CF-2022-1"],
    scopes: all,
    date: "2022-01-17",
    source: [
      "boursorama2022",
      "21 projets d’investissements étrangers représentant plus de quatre milliards d’euros et 10 000 créations d’emplois",
    ],
    figures: [
      count("21", "21 projets", asAnnounced),
      amount("4000000000", "plus de quatre milliards d’euros", "1000000000", {
        ...inEuros,
        wording: "more_than",
      }),
      number("jobs", "10000", "10 000 créations d’emplois"),
    ],
  },
  {
    slug: "cf-2022-2",
    editions: ["CF-2022-2"],
    scopes: all,
    date: "2022-07-11",
    source: ["levif", "14 projets au total à travers le territoire"],
    figures: [
      count("14", "14 projets", asAnnounced),
      amount("6700000000", "6.7 bn", "100000000", inEuros),
      number("jobs", "4000", "4,000 jobs"),
    ],
  },
  {
    slug: "cf-2023",
    editions: ["CF-2023"],
    scopes: all,
    date: "2023-05-15",
    source: ["usineNouvelle", "Ces 28 promesses d'investissements devraient générer 8.000 emplois"],
    figures: [
      count("28", "28 promesses d'investissements", asAnnounced),
      amount("13000000000", "13 bn", "1000000000", inEuros),
      number("jobs", "8000", "8.000 emplois"),
    ],
  },
  {
    slug: "cf-2018-2023",
    editions: ["CF-2018", "CF-2020", "CF-2021", "CF-2022-1", "CF-2022-2", "CF-2023"],
    scopes: {
      zh: "六年跟踪（《新工厂》手工汇编）",
      en: "Follow-up of six years, compiled by hand by L'Usine Nouvelle",
      fr: "Suivi de six ans, compilé à la main par L'Usine Nouvelle",
    },
    date: "2024-05",
    source: ["linfodurable", "122 projets ont été annoncés pour un cumul de 31,9 milliards d'euros"],
    figures: [
      count("122", "122 projets", asAnnounced),
      amount("31900000000", "31,9 milliards d'euros", "100000000", inEuros),
    ],
  },
  {
    slug: "cf-2018-2023-new-sites",
    editions: ["CF-2018", "CF-2020", "CF-2021", "CF-2022-1", "CF-2022-2", "CF-2023"],
    scopes: { zh: "其中：新建厂址", en: "Of which: new sites", fr: "Dont : nouveaux sites" },
    date: "2024-05",
    source: ["linfodurable", "122 projets ont été annoncés pour un cumul de 31,9 milliards d'euros"],
    part: "cf-2018-2023-sites",
    figures: [count("27", "27 of 122 are new sites")],
  },
];
